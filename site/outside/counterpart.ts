import type { Fault, OutboxEntry, RestAnswer } from '../contracts';

/** A request as it leaves Atlassian. */
export interface OutsideRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A service the desk has a counterpart of: how it answers, and how a request reads in the outbox. */
export interface Counterpart {
  service: Exclude<OutboxEntry['service'], 'mail' | 'other'>;
  /** Whether a request to this address is for the service. */
  takes: (url: URL) => boolean;
  answer: (request: OutsideRequest) => RestAnswer;
  /** How it words that the app's credentials have expired, and that it is asked too often. */
  refusals: Record<Exclude<Fault, 'down'>, RestAnswer>;
  /** Whom a request reaches, and what it says in one line. */
  describe: (request: OutsideRequest) => { to: string; title: string };
  /** An answer as the outbox keeps it: without what is secret in it. */
  withoutSecrets?: (answer: unknown) => unknown;
}

/** Parsed JSON, or the text as it is. */
export function readBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A header by its name in any case. */
export function headerOf({ headers }: Pick<OutsideRequest, 'headers'>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The loud answer to what a counterpart does not model. */
export function notModelled(service: string, { method, url }: OutsideRequest): RestAnswer {
  return { status: 501, body: { message: `The local desk's ${service} does not model ${method} ${url}` } };
}
