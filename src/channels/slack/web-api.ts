import { z } from 'zod';

const API = 'https://slack.com/api';

export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal: AbortSignal },
) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

const SlackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  ts: z.string().optional(),
  channels: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  messages: z
    .array(
      z.object({
        ts: z.string(),
        metadata: z
          .object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) })
          .optional(),
      }),
    )
    .optional(),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

export type SlackAnswer = z.output<typeof SlackAnswer>;

/** Slack's Web API with one bot token. Trouble on the way is told as Slack tells its own: `ok: false` and a word. */
export interface WebApi {
  /** Calls a method that reads. Gives up when `until` says so. */
  read(method: string, params: Record<string, string>, until: AbortSignal): Promise<SlackAnswer>;
  /** Calls a method that writes. Gives up when `until` says so; what was written may have arrived all the same. */
  write(method: string, body: object, until: AbortSignal): Promise<SlackAnswer>;
}

/** See `WebApi`. */
export function webApi(token: string, fetch: Fetch): WebApi {
  const authorization = { Authorization: `Bearer ${token}` };
  return {
    read(method, params, signal) {
      const url = `${API}/${method}?${new URLSearchParams(params).toString()}`;
      return answered(() => fetch(url, { method: 'GET', headers: authorization, signal }));
    },
    write(method, body, signal) {
      const headers = { ...authorization, 'Content-Type': 'application/json; charset=utf-8' };
      const init = { method: 'POST', headers, body: JSON.stringify(body), signal };
      return answered(() => fetch(`${API}/${method}`, init));
    },
  };
}

async function answered(asking: () => ReturnType<Fetch>): Promise<SlackAnswer> {
  try {
    const response = await asking();
    if (!response.ok) return { ok: false, error: `http_${response.status}` };
    return SlackAnswer.parse(await response.json());
  } catch (error) {
    return { ok: false, error: troubleIn(error) };
  }
}

/** Said with a space or a capital, so that it is never mistaken for Slack's own word. */
function troubleIn(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  return error.name === 'TimeoutError' ? 'no answer in time' : error.name;
}

/** Slack's own trouble and rate limits pass; a wrong token, channel or message stays wrong. */
export function isWorthRetrying(error: string | undefined): boolean {
  const passing = [
    'ratelimited',
    'rate_limited',
    'internal_error',
    'fatal_error',
    'service_unavailable',
    'request_timeout',
  ];
  return (
    error === undefined ||
    error.startsWith('http_5') ||
    error === 'http_429' ||
    passing.includes(error) ||
    !/^[a-z_]+$/.test(error)
  );
}
