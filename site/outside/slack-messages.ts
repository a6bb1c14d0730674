import type { Clock, Store } from '../contracts';
import { mistakesIn } from './slack-blocks';
import type { Channel } from './slack-channels';
import { missingScope } from './slack-scopes';

/** A message as Slack keeps it. */
export interface Message {
  /** The channel's id. */
  channel: string;
  ts: string;
  text: string;
  blocks?: unknown[] | undefined;
  metadata?: { event_type: string; event_payload: Record<string, unknown> } | undefined;
  /** The message that began the thread, for a reply. */
  threadTs?: string | undefined;
  /** A reply that stands in the channel too. */
  isBroadcast?: boolean;
  isEdited?: boolean;
  /** The latest press of a button that the app did not take: who pressed, and what it answered. */
  failedPress?: { by: string; status: number } | undefined;
}

export type Arguments = Record<string, unknown>;
export type Reply = Record<string, unknown> & { ok: boolean };

/** One Slack workspace: its channels and what was written in them. */
export interface Workspace {
  channels: readonly Channel[];
  /** A channel by id or, where Slack takes names too, by name. */
  channel: (name: unknown, idOnly?: boolean) => Channel | undefined;
  newTs: () => string;
  find: (channel: string, ts: unknown) => Message | undefined;
  keep: (message: Message) => void;
  messages: (channel: string) => Message[];
}

/** The bot that the app's token belongs to. */
export const bot = { user_id: 'U0DESKBOT', bot_id: 'B0DESKBOT', team: 'Desk', team_id: 'T0DESK' };

const longestText = 40_000;

/** A refusal in Slack's form: status 200 and the error's name. */
export const no = (error: string, reason: Record<string, unknown> = {}): Reply => ({
  ok: false,
  error,
  ...reason,
});

export function openWorkspace(store: Store, clock: Clock, channels: readonly Channel[]): Workspace {
  const kept = store.collection<Message>('slack messages');
  const id = (channel: string, ts: unknown) => `${channel} ${String(ts)}`;
  return {
    channels,
    channel: (name, idOnly = false) =>
      channels.find((one) => one.id === name || (!idOnly && (one.name === name || `#${one.name}` === name))),
    newTs: () => `${Math.floor(clock.now() / 1_000)}.${String(store.next('slack message')).padStart(6, '0')}`,
    find: (channel, ts) => kept.get(id(channel, ts)),
    keep: (message) => kept.put(id(message.channel, message.ts), message),
    messages: (channel) => kept.all().filter((message) => message.channel === channel),
  };
}

/** chat.postMessage, into a channel or, with `thread_ts`, below a message of it. */
export function post(given: Arguments, workspace: Workspace): Reply {
  const channel = workspace.channel(given['channel']);
  if (!channel) return no('channel_not_found');
  const { thread_ts: threadTs, reply_broadcast: isBroadcast } = given;
  if (threadTs !== undefined && !workspace.find(channel.id, threadTs)) return no('invalid_thread_ts');
  const mistake = mistakeIn(given);
  if (mistake) return mistake;
  const thread =
    threadTs === undefined
      ? {}
      : { threadTs: workspace.find(channel.id, threadTs)?.ts, isBroadcast: isBroadcast === true };
  return kept({ ...wordsOf(given), channel: channel.id, ts: workspace.newTs(), ...thread }, workspace);
}

/** chat.update. Blocks that are not given stay; an empty list takes them away. */
export function update(given: Arguments, workspace: Workspace): Reply {
  const channel = workspace.channel(given['channel'], true);
  if (!channel) return no('channel_not_found');
  const before = workspace.find(channel.id, given['ts']);
  if (!before) return no('message_not_found');
  return (
    mistakeIn(given) ?? kept({ ...before, ...wordsOf({ ...before, ...given }), isEdited: true }, workspace)
  );
}

/** conversations.history: what stands in the channel, replies in threads left out, newest first. */
export function history(given: Arguments, workspace: Workspace, token: string): Reply {
  const inChannel = (message: Message) => message.threadTs === undefined || message.isBroadcast === true;
  return read(given, workspace, token, (channel) => workspace.messages(channel).filter(inChannel).reverse());
}

/** conversations.replies: a message and the replies below it, oldest first. */
export function replies(given: Arguments, workspace: Workspace, token: string): Reply {
  const channel = workspace.channel(given['channel'], true);
  if (channel && !workspace.find(channel.id, given['ts'])) return no('thread_not_found');
  const ofThread = ({ ts, threadTs }: Message) => ts === given['ts'] || threadTs === given['ts'];
  return read(given, workspace, token, (id) => workspace.messages(id).filter(ofThread));
}

function read(
  given: Arguments,
  workspace: Workspace,
  token: string,
  messagesOf: (channel: string) => Message[],
): Reply {
  const channel = workspace.channel(given['channel'], true);
  if (!channel) return no('channel_not_found');
  const lacking = missingScope(token, [channel.isPrivate ? 'groups:history' : 'channels:history']);
  if (lacking) return lacking;
  const limit = Math.min(Number(given['limit'] ?? 100), 999);
  const withMetadata = String(given['include_all_metadata']) === 'true';
  const all = messagesOf(channel.id);
  const messages = all.slice(0, limit).map((message) => asSlackTells(message, withMetadata));
  return { ok: true, messages, has_more: all.length > limit };
}

/** A message in the words of Slack's API. */
export function asSlackTells(message: Message, withMetadata: boolean): Record<string, unknown> {
  const { ts, text, blocks, metadata, threadTs, isBroadcast, isEdited } = message;
  return {
    type: 'message',
    ...(isBroadcast === true && { subtype: 'thread_broadcast' }),
    ...{ user: bot.user_id, bot_id: bot.bot_id, team: bot.team_id, ts, text },
    ...(blocks && { blocks }),
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(isEdited === true && { edited: { user: bot.bot_id, ts } }),
    ...(withMetadata && metadata && { metadata }),
  };
}

function kept(message: Message, workspace: Workspace): Reply {
  workspace.keep(message);
  const { channel, ts, text } = message;
  return { ok: true, channel, ts, text, message: asSlackTells(message, false) };
}

function wordsOf(given: Arguments): Pick<Message, 'text' | 'blocks' | 'metadata'> {
  const { text = '', blocks, metadata } = given as Partial<Message>;
  return { text, blocks, metadata };
}

function mistakeIn({ text, blocks, metadata }: Arguments): Reply | undefined {
  if (!text && !blocks) return no('no_text');
  if (typeof text === 'string' && text.length > longestText) return no('msg_too_long');
  const mistakes = blocks === undefined ? [] : mistakesIn(blocks);
  if (mistakes.length > 0) return no('invalid_blocks', { response_metadata: { messages: mistakes } });
  const { event_type, event_payload } = (metadata ?? {}) as Partial<NonNullable<Message['metadata']>>;
  if (metadata !== undefined && (typeof event_type !== 'string' || typeof event_payload !== 'object')) {
    return no('invalid_metadata_format');
  }
  return undefined;
}
