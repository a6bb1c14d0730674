import type { Ladder } from './escalation';
import type { Message } from './message';
import type { Policy } from './schema';

export type RepliesPolicy = Pick<Policy, 'severities' | 'facts' | 'texts' | 'language'>;

export interface Received {
  /** The request's key. */
  key: string;
  language: string;
  severity: string;
  /** Facts that are still missing. */
  missing: string[];
  /** The ladder that started, if one did. */
  ladder?: Ladder;
  /** The severity would start a ladder, but not for this customer. */
  notEntitled: boolean;
}

/** What the customer is told once a request has been judged; undefined when nothing needs saying. */
export function receivedMessage(policy: RepliesPolicy, received: Received): Message | undefined {
  throw new Error(`unfinished ${policy.language} ${received.key}`);
}

/** Tells the customer who is working on it. */
export function acknowledgedMessage(
  policy: RepliesPolicy,
  { byName, language }: { byName: string; language: string },
): Message {
  throw new Error(`unfinished ${policy.language} ${byName} ${language}`);
}

/** Tells the customer that nobody has answered yet, and what to do now. */
export function exhaustedMessage(
  policy: RepliesPolicy,
  { ladder, language }: { ladder: Ladder; language: string },
): Message {
  throw new Error(`unfinished ${policy.language} ${ladder.requestKey} ${language}`);
}
