import { z } from 'zod';
import type { Ask, Wish } from '../ask';

const API = 'https://slack.com/api';

const SlackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  channel: z.string().optional(),
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
  /** Calls a method that reads. */
  read(method: string, params: Record<string, string>): Promise<SlackAnswer>;
  /** Calls a method that writes; what was written may have arrived even where no answer came. */
  write(method: string, body: object): Promise<SlackAnswer>;
}

/** See `WebApi`. */
export function webApi(token: string, ask: Ask): WebApi {
  const authorization = { Authorization: `Bearer ${token}` };
  const call = async (path: string, wish: Wish): Promise<SlackAnswer> => {
    const answer = await ask(`${API}/${path}`, wish);
    if (!answer.came) return { ok: false, error: answer.why };
    if (!answer.ok) return { ok: false, error: `http_${answer.status}` };
    const read = SlackAnswer.safeParse(answer.body);
    return read.success ? read.data : { ok: false, error: 'An answer that is not like Slack’s' };
  };
  return {
    read: (method, params) =>
      call(`${method}?${new URLSearchParams(params).toString()}`, { method: 'GET', headers: authorization }),
    write(method, body) {
      const headers = { ...authorization, 'Content-Type': 'application/json; charset=utf-8' };
      return call(method, { method: 'POST', headers, body: JSON.stringify(body) });
    },
  };
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
    error === 'http_408' ||
    passing.includes(error) ||
    // Words of the way there, not of Slack: they hold a space or a capital.
    !/^[a-z0-9_]+$/.test(error)
  );
}
