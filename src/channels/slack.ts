import type { Page, Paged } from '../flows/world';
import { findEarlier } from './slack/earlier';
import { messageOf } from './slack/page-message';
import { type Fetch, isWorthRetrying, webApi } from './slack/web-api';

/**
 * How long looking and how long posting may each take: together well inside the 25 s of an invocation, so that a
 * Slack that hangs leaves time to note so.
 */
const LIMIT_MS = 8_000;

/**
 * Posts one page to a Slack channel (chat.postMessage) with a link button to acknowledge. Answers the message's
 * timestamp. Where an earlier try may have got through, the channel's recent messages are read first: each carries
 * its request and step as metadata, so a step is posted once.
 */
export async function pageSlack(page: Page, token: string, fetch: Fetch, limitMs = LIMIT_MS): Promise<Paged> {
  const slack = webApi(token, fetch);
  if (page.mayHaveBeenSent) {
    const earlier = await findEarlier(page, slack, AbortSignal.timeout(limitMs));
    if (earlier.ts !== undefined) return { ok: true, ref: earlier.ts };
    // Blind posting could page twice; but where reading is refused for good, twice is better than never.
    if (earlier.error !== undefined && isWorthRetrying(earlier.error)) {
      return { ok: false, why: earlier.error, retry: true };
    }
  }
  const answer = await slack.write('chat.postMessage', messageOf(page), AbortSignal.timeout(limitMs));
  if (answer.ok && answer.ts !== undefined) return { ok: true, ref: answer.ts };
  return { ok: false, why: answer.error ?? 'no answer', retry: isWorthRetrying(answer.error) };
}

/** Checks the token with Slack (auth.test) and posts a message marked as a test; undefined when both worked. */
export async function testSlack(
  channel: string,
  token: string,
  fetch: Fetch,
  limitMs = LIMIT_MS,
): Promise<string | undefined> {
  const slack = webApi(token, fetch);
  const known = await slack.write('auth.test', {}, AbortSignal.timeout(limitMs));
  if (!known.ok) return known.error ?? 'no answer';
  const text = 'Test from Plumbline: pages for premium P1 requests will arrive here. Nothing to do.';
  const posted = await slack.write('chat.postMessage', { channel, text }, AbortSignal.timeout(limitMs));
  return posted.ok ? undefined : (posted.error ?? 'no answer');
}
