import type { Client, SendRequestOptions } from 'jira.js/core';
import {
  ApiError,
  AuthError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
} from 'jira.js/core';

/** What we read of an HTTP answer; Forge's own type and the standard one both fit. */
interface HttpAnswer {
  ok: boolean;
  status: number;
  statusText: string;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** Forge's `requestJira`, reduced to what we use. */
export type RequestJira = (
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<HttpAnswer>;

// Keys and numeric ids; the API's version is no id.
const ID_IN_PATH = /(?<=\/)(?:[A-Z][A-Z0-9_]*-\d+|\d{2,})(?=\/|$)/g;
// jira.js puts parameters into paths as they are; Forge's `route` template would have refused these.
const UNSAFE_PATH = /(^|\/)(\.|%2e){2}(\/|$)|[\\?#\s]/i;

/** Whether a parameter could have bent this path, which has no query. */
export function isUnsafePath(path: string): boolean {
  return UNSAFE_PATH.test(path);
}

/**
 * A jira.js client whose transport is Forge's `requestJira`. Refuses a path that a parameter could have bent.
 * An answer that drifts from jira.js' schema is passed on as it is and reported by path, so that a harmless change
 * at Atlassian does not stop a page; the tests run the same schemas in throwing mode against the local desk.
 */
export function forgeClient(
  requestJira: RequestJira,
  drifted: (endpoint: string, paths: string[]) => void,
): Client {
  return {
    async sendRequest<T>(options: SendRequestOptions<T>): Promise<T> {
      const method = options.method ?? 'GET';
      if (isUnsafePath(options.url)) throw new TypeError(`${method} with an unsafe path was refused`);
      const response = await requestJira(options.url + query(options.searchParams), {
        method,
        headers: headersOf(options),
        ...(options.body === undefined || options.body === null
          ? {}
          : { body: JSON.stringify(options.body) }),
      });
      const data = await bodyOf(response);
      if (!response.ok) throw errorOf(`${method} ${options.url}`, response, data);
      const parsed = options.schema?.safeParse(data);
      if (parsed && !parsed.success && data !== undefined) {
        drifted(
          `${method} ${options.url.replace(ID_IN_PATH, '{id}')}`,
          parsed.error.issues.map((issue) => issue.path.join('.')),
        );
      }
      // The schema is jira.js' own claim about T; see the docstring for why a mismatch is no error here.
      return (parsed?.success ? parsed.data : data) as T;
    },
  };
}

function headersOf(options: { body?: unknown; headers?: Record<string, string> }): Record<string, string> {
  return {
    ...options.headers,
    Accept: 'application/json',
    ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
}

function query(params: Record<string, unknown> | undefined): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(params ?? {})) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
        pairs.append(name, String(one));
    }
  }
  return pairs.size > 0 ? `?${pairs.toString()}` : '';
}

async function bodyOf(response: HttpAnswer): Promise<unknown> {
  const text = response.status === 204 ? '' : await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function errorOf(what: string, response: HttpAnswer, body: unknown): ApiError {
  const { status, statusText } = response;
  const message = `${what} answered ${status}`;
  if (status === 401) return new AuthError(message, statusText, body);
  if (status === 403) return new ForbiddenError(message, statusText, body);
  if (status === 404) return new NotFoundError(message, statusText, body);
  if (status === 429) {
    return new RateLimitError(message, statusText, body, {
      retryAfterMs: Number(response.headers.get('retry-after') ?? 1) * 1000,
    });
  }
  return status >= 500
    ? new ServerError(message, status, statusText, body)
    : new ApiError(message, status, statusText, body);
}
