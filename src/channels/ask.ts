/** `fetch`, as far as a channel uses it. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    redirect: 'manual';
    signal: AbortSignal;
  },
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

export interface Wish {
  method: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string;
}

/** What a service answered, its body undefined where it is no JSON; or the word for why nothing came. */
export type Answer =
  { came: true; ok: boolean; status: number; body: unknown } | { came: false; why: string };

/** Asks a service once. It never throws and never waits beyond its time. */
export type Ask = (url: string, wish: Wish) => Promise<Answer>;

/**
 * One call's time, and the time of all calls of one deed together: well inside the 25 s of an invocation, so that a
 * service that hangs leaves time to note so.
 */
const LIMITS = { call: 8_000, deed: 16_000 };

/**
 * How to ask services during one deed, such as sending a page: the time of all its calls together starts now. A
 * redirect is not followed, since it could lead where nobody allowed us to go.
 */
export function askerFor(fetch: Fetch, limits = LIMITS): Ask {
  const deed = AbortSignal.timeout(limits.deed);
  return async (url, { method, headers = {}, body }) => {
    const signal = AbortSignal.any([deed, AbortSignal.timeout(limits.call)]);
    const init = {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal,
    } as const;
    try {
      const { ok, status, json } = await untilAborted(fetchBody(fetch, url, init), signal);
      return { came: true, ok, status, body: json };
    } catch (error) {
      return { came: false, why: troubleIn(error) };
    }
  };
}

async function fetchBody(fetch: Fetch, url: string, init: Parameters<Fetch>[1]) {
  const response = await fetch(url, init);
  return { ok: response.ok, status: response.status, json: await response.json().catch(() => undefined) };
}

/** Gives up in time even where a fetch does not heed its signal. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) giveUp();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Why something failed on the way, in a word or two that hold no address and no secret. */
export function troubleIn(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  return error.name === 'TimeoutError' ? 'no answer in time' : error.name;
}

/** Whether a failure is likely to pass: the service is down, busy or silent. */
export function isPassing(answer: Answer): boolean {
  return !answer.came || answer.status === 408 || answer.status === 429 || answer.status >= 500;
}
