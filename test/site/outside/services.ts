import { createClock } from '../../../site/clock';
import type { Clock, RestAnswer } from '../../../site/contracts';
import { createOutside, type RunningOutside } from '../../../site/outside/outside';
import { workingDay } from '../../../site/seed/seed';
import { openStore } from '../../../site/store/sqlite-store';

export const noon = Date.UTC(2026, 10, 23, 12);

export interface Services {
  outside: RunningOutside;
  clock: Clock;
  /** Sends JSON, or a text as it is; no body where there is none. */
  send: (
    method: string,
    url: string,
    headers: Record<string, string>,
    body?: string | object,
  ) => Promise<RestAnswer>;
}

/** The services outside at noon, empty. */
export function services(allows?: (url: URL) => boolean): Services {
  const store = openStore(':memory:');
  const clock = createClock({ store, base: () => noon });
  const { slackChannels } = workingDay;
  const outside = createOutside({ store, clock, slackChannels, ...(allows && { allows }) });
  return {
    ...{ outside, clock },
    send: (method, url, headers, body = '') =>
      outside.fetch({ method, url, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}
