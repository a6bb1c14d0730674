import { z } from 'zod';
import type { Incoming } from '../flows/world/listening';

const WebRequest = z.object({
  method: z.string(),
  body: z.string().default(''),
  headers: z.record(z.string(), z.array(z.string())).default({}),
  queryParameters: z.record(z.string(), z.array(z.string())).default({}),
});

/** A call of a web trigger, as Forge hands it in. */
export interface WebCall extends Incoming {
  query: (name: string) => string | undefined;
}

export interface WebAnswer {
  statusCode: number;
  headers: Record<string, string[]>;
  body: string;
}

/**
 * Reads a call of the web trigger that is reached at `address`; undefined for what is none. Services sign the address
 * as they called it, which Forge does not hand in: it is put together from the trigger's own and the query.
 */
export function webCall(request: unknown, address: string): WebCall | undefined {
  const parsed = WebRequest.safeParse(request);
  if (!parsed.success) return undefined;
  const { method, body, headers, queryParameters } = parsed.data;
  const pairs = Object.entries(queryParameters).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const query = new URLSearchParams(pairs).toString();
  return {
    method,
    body,
    headers,
    url: query === '' ? address : `${address}?${query}`,
    query: (name) => queryParameters[name]?.[0],
  };
}

/** An answer that nobody keeps. */
export function webAnswer(statusCode: number, contentType: string, body: string): WebAnswer {
  return {
    statusCode,
    headers: { 'Content-Type': [`${contentType}; charset=utf-8`], 'Cache-Control': ['no-store'] },
    body,
  };
}

/** An answer for a program: a word at the most. */
export function plainAnswer(statusCode: number, word = ''): WebAnswer {
  return webAnswer(statusCode, 'text/plain', word);
}
