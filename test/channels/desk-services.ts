import { createClock } from '../../site/clock';
import { createOutside } from '../../site/outside/outside';
import { workingDay } from '../../site/seed/seed';
import { openStore } from '../../site/store/sqlite-store';
import type { Fetch } from '../../src/channels/ask';
import { AT } from './page-builder';

/** The services of the world outside as the local desk has them, and how to reach them. It is nine o'clock there. */
export function deskServices() {
  const store = openStore(':memory:');
  const outside = createOutside({
    store,
    clock: createClock({ store, base: () => AT }),
    slackChannels: workingDay.slackChannels,
  });
  const fetch: Fetch = async (url, { method, headers, body = '' }) => {
    const answer = await outside.fetch({ method, url, headers, body });
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  };
  /** The bodies of what was sent to addresses that end so. */
  const sent = (end: string, method = 'POST') =>
    outside
      .entries()
      .filter(({ request }) => request.method === method && request.url.endsWith(end))
      .map(({ request }) => request.body);
  return { outside, fetch, sent };
}
