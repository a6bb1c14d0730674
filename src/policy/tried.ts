import type { Asked, Reply } from './conversation';
import { promiseFor } from './clock';
import { NOT_SHOWN, type Found } from './customers/admission';
import type { Admission } from './customers/standing';
import type { LadderRight } from './escalation';
import type { Ladder } from './escalation/ladder';
import type { Finding } from './intake/finding';
import { secretFindings } from './intake/secret-findings';
import { iso } from './iso';
import { asText } from './message';
import { decideReceived, type Decision } from './received';
import { messageOnReceived } from './replies/on-received';
import { targetOfSeverity } from './replies/target-words';
import type { RequestText } from './request';
import { requestTypeOf } from './request-types';
import type { Policy } from './schema';
import type { Confidence } from './severity/level';
import type { OurStatus } from './status';
import { tellingFirst, type TriedClause } from './tried/clauses';
import { factsOf, type TriedFact } from './tried/facts';
import { afterFirstPages } from './tried/first-pages';

/** A request as it would come. */
export interface Tryable {
  text: RequestText;
  /** The request's key; the comment names it. */
  key?: string;
  /** The reporter's organisations, by name; undefined where nobody knows them. */
  organisations?: string[];
  /** What the reporter's address came to; as one that Jira does not show where left out. */
  address?: Found;
  /** When it is logged (epoch ms). */
  at: number;
  /** What the customer has written since, oldest first. */
  replies?: readonly Reply[];
  /** What they had been asked for before, by number. */
  asked?: readonly Asked[];
  /** The language of whoever looks at the outcome; the desk's own where left out. */
  language?: string;
}

/** What a policy makes of a request. Instants are ISO 8601 in UTC. */
export interface Tried {
  /** The policy's name. */
  policy: string;
  /** What the request names and this policy does not have. */
  unknown: { requestType?: string; severity?: string };
  facts: TriedFact[];
  findings: Pick<Finding, 'level' | 'message'>[];
  complete: boolean;
  /** The severity that would be worked with, the customer's choice and the suggestion, by id. */
  severity: string;
  /** Empty where the customer names none. */
  chosen: string;
  suggested: string;
  confidence: Confidence;
  /** The clauses that say something, most telling first. */
  clauses: TriedClause[];
  question?: { text: string; changes: Record<string, string> };
  /** Undefined where no address was given or shown. */
  address?: { verdict: string; organisation?: string; admission: Admission };
  tier: string;
  status: OurStatus;
  /** The target in words, in the reader's language. */
  target: string;
  /** When the first answer is due; undefined while the clock waits for the request to be complete. */
  due?: string;
  /** Due if it was complete the moment it is logged. */
  dueIfComplete: string;
  ladder: LadderRight;
  /** Whom it would page, and when. */
  steps: { at: string; channel: string; target: string }[];
  /**
   * The very comment that the customer would get, once whoever is due at once was paged; a call code stands as dots.
   * Undefined where there is nothing to say.
   */
  comment?: string;
}

/** What a policy makes of a request, by the very decisions that take one in. Nothing is written anywhere. */
export function tryOut(policy: Policy, tryable: Tryable): Tried {
  const { text, key = 'KEY-1', at, organisations, replies = [], asked = [], address = NOT_SHOWN } = tryable;
  const decision = decideReceived(policy, text, {
    ...(organisations === undefined ? {} : { organisations }),
    address,
    logged: at,
    replies,
    asked,
  });
  const { judgement, severity, chosen, terms } = decision;
  const ladder = afterFirstPages(policy, key, decision, at);
  const comment = messageOnReceived(policy, key, decision, ladder);
  return {
    policy: policy.name,
    unknown: unknownIn(policy, text, chosen),
    facts: factsOf(policy, text, decision),
    findings: [...judgement.findings, ...secretFindings(text)].map(({ level, message }) => ({
      level,
      message,
    })),
    complete: judgement.complete,
    severity,
    chosen,
    ...suggestionOf(decision),
    ...addressOf(decision),
    tier: decision.tier,
    status: decision.status,
    target: targetOfSeverity(policy, severity, tryable.language ?? policy.language, terms),
    ...dueOf(policy, at, decision),
    ladder: decision.ladder,
    steps: stepsOf(ladder),
    ...(comment === undefined ? {} : { comment: asText(comment) }),
  };
}

function unknownIn(policy: Policy, text: RequestText, chosen: string): Tried['unknown'] {
  const { requestType, severity = '' } = text;
  return {
    ...(requestType !== undefined && requestTypeOf(policy, text) === undefined && { requestType }),
    ...(severity.trim() !== '' && chosen === '' && { severity }),
  };
}

function suggestionOf({
  assessment: { suggested, confidence, clauses, question },
}: Decision): Pick<Tried, 'suggested' | 'confidence' | 'clauses' | 'question'> {
  return {
    suggested,
    confidence,
    clauses: tellingFirst(clauses, suggested),
    ...(question && { question: { text: question.text, changes: question.changes } }),
  };
}

function dueOf(
  policy: Policy,
  at: number,
  { severity, terms, promise, submitted = at }: Decision,
): Pick<Tried, 'due' | 'dueIfComplete'> {
  const complete = promiseFor(policy, severity, { logged: at, terms, submitted });
  return {
    ...(promise.due === undefined ? {} : { due: iso(promise.due) }),
    dueIfComplete: iso(complete.due ?? at),
  };
}

function addressOf({ address, admission }: Decision): Pick<Tried, 'address'> {
  const { standing, organisation } = address;
  if (standing === 'not-shown') return {};
  return {
    address: { verdict: standing, ...(organisation === undefined ? {} : { organisation }), admission },
  };
}

function stepsOf(ladder: Ladder | undefined): Tried['steps'] {
  return (ladder?.steps ?? []).map(({ dueAt, channel, target }) => ({ at: iso(dueAt), channel, target }));
}
