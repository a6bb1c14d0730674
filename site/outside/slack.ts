import type { Clock, RestAnswer, Store } from '../contracts';
import { readBody, type Counterpart, type OutsideRequest } from './counterpart';
import { mistakesIn } from './slack-blocks';
import { type Channel, listChannels } from './slack-channels';
import { missingScope } from './slack-scopes';

interface Message {
  channel: string;
  ts: string;
  text: string;
  blocks?: unknown[];
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
}

type Arguments = Record<string, unknown>;
type Reply = Record<string, unknown> & { ok: boolean };
type Method = (given: Arguments, workspace: Workspace, token: string) => Reply;

interface Workspace {
  channels: readonly Channel[];
  /** A channel by id or, where Slack takes names too, by name. */
  channel: (name: unknown, idOnly?: boolean) => Channel | undefined;
  newTs: () => string;
  find: (channel: string, ts: unknown) => Message | undefined;
  keep: (message: Message) => void;
  messages: (channel: string) => Message[];
}

const bot = { user_id: 'U0DESKBOT', bot_id: 'B0DESKBOT', team: 'Desk', team_id: 'T0DESK' };
const longestText = 40_000;

const methods: Record<string, Method> = {
  'auth.test': () => ({ ok: true, url: 'https://desk.slack.com/', user: 'desk-bot', ...bot }),
  'chat.postMessage': (given, workspace) => {
    const channel = workspace.channel(given['channel']);
    if (!channel) return no('channel_not_found');
    return mistakeIn(given) ?? sent(given, channel.id, workspace.newTs(), workspace);
  },
  'chat.update': (given, workspace) => {
    const channel = workspace.channel(given['channel'], true);
    if (!channel) return no('channel_not_found');
    const before = workspace.find(channel.id, given['ts']);
    if (!before) return no('message_not_found');
    return mistakeIn(given) ?? sent({ ...before, ...given }, channel.id, before.ts, workspace);
  },
  'conversations.list': (given, { channels }, token) => listChannels(channels, given, token),
  'conversations.history': (given, workspace, token) => {
    const channel = workspace.channel(given['channel'], true);
    if (!channel) return no('channel_not_found');
    const lacking = missingScope(token, [channel.isPrivate ? 'groups:history' : 'channels:history']);
    if (lacking) return lacking;
    const limit = Math.min(Number(given['limit'] ?? 100), 999);
    const withMetadata = String(given['include_all_metadata']) === 'true';
    const all = workspace.messages(channel.id).reverse();
    const messages = all.slice(0, limit).map(({ metadata, ...message }) => ({
      type: 'message',
      ...message,
      ...(withMetadata && metadata && { metadata }),
    }));
    return { ok: true, messages, has_more: all.length > limit };
  },
};

const no = (error: string, reason: Record<string, unknown> = {}): Reply => ({ ok: false, error, ...reason });

/**
 * Slack's Web API with one workspace of these channels: the methods an app needs to post, change and find its messages.
 * Takes any bot token (`xoxb-`), with every scope or with fewer (slack-scopes.ts); refuses what Slack refuses, with
 * Slack's own error names. https://docs.slack.dev/reference/methods
 */
export function createSlack(store: Store, clock: Clock, channels: readonly Channel[]): Counterpart {
  const workspace = openWorkspace(store, clock, channels);
  return {
    service: 'slack',
    host: 'slack.com',
    answer(request): RestAnswer {
      const method = methods[methodOf(request)];
      if (!method) {
        const message = `The local desk's Slack does not model ${request.method} ${request.url}`;
        return { status: 501, body: { ok: false, error: 'unknown_method', message } };
      }
      const token = request.headers['authorization'] ?? request.headers['Authorization'];
      if (!token) return { status: 200, body: no('not_authed') };
      if (!token.startsWith('Bearer xoxb-')) return { status: 200, body: no('invalid_auth') };
      return { status: 200, body: method(argumentsOf(request), workspace, token.replace('Bearer ', '')) };
    },
    describe(request) {
      const { channel, text } = argumentsOf(request);
      const found = workspace.channel(channel);
      const to = found ? `#${found.name}` : typeof channel === 'string' ? channel : 'Slack';
      return { to, title: typeof text === 'string' ? text : methodOf(request) };
    },
  };
}

function openWorkspace(store: Store, clock: Clock, channels: readonly Channel[]): Workspace {
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

function sent(given: Arguments, channel: string, ts: string, workspace: Workspace): Reply {
  const { text = '', blocks, metadata } = given as Partial<Message>;
  const message: Message = { channel, ts, text, blocks, metadata };
  workspace.keep(message);
  return { ok: true, channel, ts, message: { type: 'message', text, blocks, ts, ...bot } };
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

const methodOf = ({ url }: OutsideRequest) => new URL(url).pathname.replace('/api/', '');

/** Slack takes arguments from the address and from a JSON or form body. */
function argumentsOf({ url, body }: OutsideRequest): Arguments {
  const inUrl = Object.fromEntries(new URL(url).searchParams);
  const parsed = readBody(body);
  const inBody = typeof parsed === 'string' ? Object.fromEntries(new URLSearchParams(parsed)) : parsed;
  return { ...inUrl, ...(inBody as Arguments) };
}
