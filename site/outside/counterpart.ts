import type { OutboxEntry, RestAnswer } from '../contracts';

/** A request as it leaves Atlassian. */
export interface OutsideRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A service the desk has a counterpart of: how it answers, and how a request reads in the outbox. */
export interface Counterpart {
  service: OutboxEntry['service'];
  host: string;
  answer: (request: OutsideRequest) => RestAnswer;
  /** Whom a request reaches, and what it says in one line. */
  describe: (request: OutsideRequest) => { to: string; title: string };
}

/** Parsed JSON, or the text as it is. */
export function readBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
