import {
  createClient,
  isApiError,
  isAuthError,
  isNetworkError,
  isRateLimitError,
  isServerError,
  type Client,
  type SendRequestOptions,
} from 'jira.js/core';
import { UsageError } from '../verb';

/** Where a token comes from: never from an argument, which other users of the machine could read. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Waits so many milliseconds. */
export type Wait = (ms: number) => Promise<void>;

const MOST_WAITS = 60;
const WAIT_UNSAID = 5_000;
/** For a site that fails or cannot be reached: about two minutes in all. */
const WAITS_FOR_FAULTS = [1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 40_000];

/** What every verb that talks to a site says of how it signs in. */
export const siteHelp = `The site is read as the person whose e-mail address stands in the environment variable PLUMBLINE_EMAIL, with the API
token in PLUMBLINE_TOKEN (https://id.atlassian.com/manage-profile/security/api-tokens). Nothing is written there.`;

/**
 * A client of the Jira site at this address, signed in by the environment's PLUMBLINE_EMAIL and PLUMBLINE_TOKEN. Where
 * Jira asks to slow down it waits as long as Jira says and asks again; where a site that has answered before fails or
 * is out of reach, some two minutes. So it is for reading: what is asked again is done again. Refuses an address that
 * is not https (http is for this machine alone) and an environment without the two.
 */
export function clientFor(url: string, env: Environment, wait: Wait = waitFor): Client {
  const host = siteAddress(url);
  const email = env['PLUMBLINE_EMAIL'] ?? '';
  const apiToken = env['PLUMBLINE_TOKEN'] ?? '';
  if (email === '' || apiToken === '')
    throw new UsageError('set PLUMBLINE_EMAIL and PLUMBLINE_TOKEN in the environment to sign in to the site');
  const client = createClient({
    host,
    auth: { type: 'basic', email, apiToken },
    // An answer that drifts from what jira.js knows is passed on as it is, as in the app.
    onSchemaMismatch: 'silent',
  });
  return patient(client, wait);
}

/** The site's address without path or slash; refuses one that would send a token in the clear. */
export function siteAddress(url: string): string {
  const parsed = URL.parse(url);
  if (parsed?.protocol === 'https:') return parsed.origin;
  if (parsed?.protocol === 'http:' && isThisMachine(parsed.hostname)) return parsed.origin;
  throw new UsageError(`\`${url}\` is no site; write it as https://acme.atlassian.net`);
}

/** What a site answers; a sentence for people, as wrong usage, where it does not let us in or cannot be reached. */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (isAuthError(error))
      throw new UsageError('the site refuses PLUMBLINE_EMAIL and PLUMBLINE_TOKEN; make a new API token');
    if (isApiError(error)) throw new UsageError(`the site answered ${error.status}: ${error.message}`);
    if (isOutOfReach(error)) throw new UsageError(`the site cannot be reached: ${error.message}`);
    throw error;
  }
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

/** A connection that fails before the answer, or in the midst of it: then fetch throws as it does, with its cause. */
function isOutOfReach(error: unknown): error is Error {
  return isNetworkError(error) || (error instanceof TypeError && error.cause !== undefined);
}

function patient(client: Client, wait: Wait): Client {
  const site = { hasAnswered: false };
  return {
    async sendRequest<T>(options: SendRequestOptions<T>): Promise<T> {
      for (let waits = 0; ; waits += 1) {
        try {
          const answer = await client.sendRequest(options);
          site.hasAnswered = true;
          return answer;
        } catch (error) {
          site.hasAnswered ||= isApiError(error);
          const ms = waitAfter(error, waits, site.hasAnswered);
          if (ms === undefined) throw error;
          await wait(ms);
        }
      }
    },
  };
}

/** Undefined where it is no use: an address at which nothing ever answered is more likely a slip. */
function waitAfter(error: unknown, waits: number, hasAnswered: boolean): number | undefined {
  if (isRateLimitError(error)) return waits < MOST_WAITS ? (error.retryAfterMs ?? WAIT_UNSAID) : undefined;
  const isFault = isServerError(error) || (hasAnswered && isOutOfReach(error));
  return isFault ? WAITS_FOR_FAULTS[waits] : undefined;
}

/** Waits by the machine's clock. */
export function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
