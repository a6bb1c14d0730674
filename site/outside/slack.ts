import type { Clock, RestAnswer, Store } from '../contracts';
import type { User } from '../jsm/entities';
import { headerOf, notModelled, readBody, type Counterpart, type OutsideRequest } from './counterpart';
import { type Channel, listChannels } from './slack-channels';
import {
  type Arguments,
  bot,
  history,
  type Message,
  no,
  openWorkspace,
  post,
  replies,
  type Reply,
  update,
  type Workspace,
} from './slack-messages';
import { buttonIn, pressOf } from './slack-press';

type Method = (given: Arguments, workspace: Workspace, token: string) => Reply;

/** A button of a message, and who presses it. */
export interface Press {
  channel: string;
  ts: string;
  actionId: string;
  by: Pick<User, 'accountId' | 'displayName'>;
}

/** Slack, and what the people in its workspace see and do. */
export interface Slack {
  counterpart: Counterpart;
  /** A message as it is now. */
  message: (channel: string, ts: string) => Message | undefined;
  /** What Slack sends for a pressed button; undefined where the message has no such button any more. */
  press: (press: Press) => Omit<OutsideRequest, 'url'> | undefined;
  /** What the app answered to a press. Slack shows whoever pressed that it was not taken. */
  pressed: (press: Press, status: number) => void;
}

const methods: Record<string, Method> = {
  'auth.test': () => ({ ok: true, url: 'https://desk.slack.com/', user: 'desk-bot', ...bot }),
  'chat.postMessage': post,
  'chat.update': update,
  'conversations.list': (given, { channels }, token) => listChannels(channels, given, token),
  'conversations.history': history,
  'conversations.replies': replies,
};

/**
 * Slack's Web API with one workspace of these channels: the methods an app needs to post, change and find its messages.
 * Takes any bot token (`xoxb-`), with every scope or with fewer (slack-scopes.ts); refuses what Slack refuses, with
 * Slack's own error names. https://docs.slack.dev/reference/methods
 */
export function createSlack(store: Store, clock: Clock, channels: readonly Channel[]): Slack {
  const workspace = openWorkspace(store, clock, channels);
  const counterpart: Counterpart = {
    service: 'slack',
    takes: ({ host }) => host === 'slack.com',
    answer: (request) => answerOf(request, workspace),
    refusals: {
      expired: { status: 200, body: no('token_expired') },
      busy: { status: 429, headers: { 'retry-after': '30' }, body: no('ratelimited') },
    },
    describe(request) {
      const { channel, text } = argumentsOf(request);
      const found = workspace.channel(channel);
      const to = found ? `#${found.name}` : typeof channel === 'string' ? channel : 'Slack';
      return { to, title: typeof text === 'string' ? text : methodOf(request) };
    },
  };
  return {
    counterpart,
    message: workspace.find,
    press({ channel, ts, actionId, by }) {
      const message = workspace.find(channel, ts);
      const place = workspace.channel(channel, true);
      const found = message && buttonIn(message, actionId);
      return found && place && pressOf(found, message, place, by, clock.now());
    },
    pressed({ channel, ts, by }, status) {
      const message = workspace.find(channel, ts);
      const failedPress = status < 300 ? undefined : { by: by.displayName, status };
      if (message) workspace.keep({ ...message, failedPress });
    },
  };
}

function answerOf(request: OutsideRequest, workspace: Workspace): RestAnswer {
  const method = methods[methodOf(request)];
  if (!method) {
    const { status, body } = notModelled('Slack', request);
    return { status, body: { ok: false, error: 'unknown_method', ...(body as object) } };
  }
  const token = headerOf(request, 'authorization');
  if (!token) return { status: 200, body: no('not_authed') };
  if (!token.startsWith('Bearer xoxb-')) return { status: 200, body: no('invalid_auth') };
  return { status: 200, body: method(argumentsOf(request), workspace, token.replace('Bearer ', '')) };
}

const methodOf = ({ url }: OutsideRequest) => new URL(url).pathname.replace('/api/', '');

/** Slack takes arguments from the address and from a JSON or form body. */
function argumentsOf({ url, body }: OutsideRequest): Arguments {
  const inUrl = Object.fromEntries(new URL(url).searchParams);
  const parsed = readBody(body);
  const inBody = typeof parsed === 'string' ? Object.fromEntries(new URLSearchParams(parsed)) : parsed;
  return { ...inUrl, ...(inBody as Arguments) };
}
