import {
  createClient,
  isApiError,
  isAuthError,
  isNetworkError,
  isRateLimitError,
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

/** What every verb that talks to a site says of how it signs in. */
export const siteHelp = `The site is read as the person whose e-mail address stands in the environment variable PLUMBLINE_EMAIL, with the API
token in PLUMBLINE_TOKEN (https://id.atlassian.com/manage-profile/security/api-tokens). Nothing is written there.`;

/**
 * A client of the Jira site at this address, signed in by the environment's PLUMBLINE_EMAIL and PLUMBLINE_TOKEN. Where
 * Jira asks to slow down it waits as long as Jira says and asks again. Refuses an address that is not https (http is
 * for this machine alone) and an environment without the two.
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
    if (isNetworkError(error)) throw new UsageError(`the site cannot be reached: ${error.message}`);
    throw error;
  }
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function patient(client: Client, wait: Wait): Client {
  return {
    async sendRequest<T>(options: SendRequestOptions<T>): Promise<T> {
      for (let waits = 0; ; waits += 1) {
        try {
          return await client.sendRequest(options);
        } catch (error) {
          if (!isRateLimitError(error) || waits >= MOST_WAITS) throw error;
          await wait(error.retryAfterMs ?? WAIT_UNSAID);
        }
      }
    },
  };
}

/** Waits by the machine's clock. */
export function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
