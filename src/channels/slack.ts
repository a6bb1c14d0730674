import type { Checked, Page, PageEnd, Paged, SentPage } from '../flows/world/channels';
import type { Ask } from './ask';
import { because, checked, type Channel, type CheckWish, type Settled } from './channel';
import { findChannel, findEarlier, partsOf, refOf } from './slack/earlier';
import { inThread, messageOf, settledMessageOf } from './slack/page-message';
import { isWorthRetrying, type SlackAnswer, webApi, type WebApi } from './slack/web-api';

export interface SlackCredentials {
  /** Of the bot: xoxb-… */
  token: string;
  /** Where tests go. */
  testChannel: string;
  /** Whether a pressed button is told to us: the desk knows Slack's signing secret. */
  interactive: boolean;
}

/**
 * Slack's Web API. A page is a message with a button; those after the first answer in its thread. Where an earlier try
 * may have got through, the channel's recent messages are read first: each carries its request and step as metadata.
 */
export function slackChannel({ token, testChannel, interactive }: SlackCredentials, ask: Ask): Channel {
  const slack = webApi(token, ask);
  return {
    send: (page) => send(page, interactive, slack),
    settle: (page, end) => settle(page, end, slack),
    check: (wish) => check(wish, testChannel, slack),
  };
}

async function send(page: Page, interactive: boolean, slack: WebApi): Promise<Paged> {
  if (page.mayHaveBeenSent) {
    const earlier = await findEarlier(page, slack);
    if (earlier.ref !== undefined) return { ok: true, ref: earlier.ref };
    // Blind posting could page twice; but where reading is refused for good, twice is better than never.
    if (earlier.error !== undefined && isWorthRetrying(earlier.error)) {
      return { ok: false, why: earlier.error, retry: true };
    }
  }
  return paged(await post(messageOf(page, interactive), page.follows, slack));
}

/** In the thread of the first page; on its own where Slack will not have it there. */
async function post(message: object, follows: string | undefined, slack: WebApi): Promise<SlackAnswer> {
  const first = partsOf(follows ?? '');
  if (first !== undefined) {
    const answer = await slack.write('chat.postMessage', inThread(message, first.ts));
    if (answer.ok || isWorthRetrying(answer.error)) return answer;
  }
  return slack.write('chat.postMessage', message);
}

function paged({ ok, channel, ts, error }: SlackAnswer): Paged {
  if (ok && channel !== undefined && ts !== undefined) return { ok: true, ref: refOf(channel, ts) };
  return { ok: false, why: error ?? 'no answer', retry: isWorthRetrying(error) };
}

async function settle(page: SentPage, end: PageEnd, slack: WebApi): Promise<Settled> {
  const where = partsOf(page.ref);
  // A ladder that nobody answered can still be answered: its buttons stay.
  if (where === undefined || end.kind === 'exhausted') return 'as-it-is';
  return because(whyNot(await slack.write('chat.update', settledMessageOf(page, end, where))));
}

async function check(wish: CheckWish, testChannel: string, slack: WebApi): Promise<Checked[]> {
  const known = whyNot(await slack.write('auth.test', {}));
  const broken = known ?? (wish.say ? whyNot(await sayTest(testChannel, slack)) : undefined);
  return checked(broken, wish.targets, (target) => checkChannel(target, slack));
}

async function sayTest(channel: string, slack: WebApi): Promise<SlackAnswer> {
  const text = 'Test from Plumbline: pages for premium P1 requests will arrive here. Nothing to do.';
  return slack.write('chat.postMessage', { channel, text });
}

async function checkChannel(target: string, slack: WebApi): Promise<string | undefined> {
  const { id, error, publicOnly } = await findChannel(target, slack);
  if (id !== undefined) return undefined;
  return (
    error ?? (publicOnly ? 'channel_not_found (or private: groups:read is missing)' : 'channel_not_found')
  );
}

function whyNot({ ok, error }: SlackAnswer): string | undefined {
  return ok ? undefined : (error ?? 'no answer');
}
