import { promiseFor, type ResponsePromise } from './clock';
import type { Asked } from './conversation';
import { termsOf, type Terms } from './customers';
import { neverWaits } from './customers/admission';
import { judge, type Judgement } from './intake';
import type { RequestText } from './request';
import type { Policy } from './schema';

/** A customer who answers in parts is asked for the rest; at some point a person has to look. */
const MOST_ASKED = 5;

/** What the desk knows about a request that it took in before. */
export interface Known {
  /** The working severity: it says which facts are required. */
  severity: string;
  tier: string;
  /** Epoch ms. */
  logged: number;
  missing: readonly string[];
  waived: readonly string[];
  asked: readonly Asked[];
  /** What is suggested instead, as far as it has been looked at. */
  suggested?: string;
  /** It waits for its reporter's company address, and nobody has let it through. */
  held?: boolean;
  /** When the first answer is due (epoch ms), where a clock runs. */
  due?: number;
}

/** How far a request has come since. */
export interface Progress {
  judgement: Judgement;
  /** Required facts that are neither there nor waived, in the policy's order. */
  missing: string[];
  /** Nothing is missing, and nothing holds it. */
  complete: boolean;
  terms: Terms;
  promise: ResponsePromise;
  /** What to ask for once more: the rest, after an answer to a part. */
  ask: string[];
}

/**
 * Judges a request again after a reply, an answer in the form or an agent's waiver; `at` (epoch ms) is when it was
 * properly submitted, should nothing be missing now. Asks again only if something was answered since, so that two
 * machines cannot keep each other busy.
 */
export function decideProgress(policy: Policy, text: RequestText, known: Known, at: number): Progress {
  // A policy published since may have other severities.
  const isKnown = policy.severities.some(({ id }) => id === known.severity);
  const severity = isKnown ? known.severity : policy.defaultSeverity;
  const judgement = judge(policy, { ...text, severity });
  const missing = judgement.missing.filter((fact) => !known.waived.includes(fact));
  const complete = missing.length === 0 && !isHeld(policy, known);
  const terms = termsOf(policy, known.tier);
  const promise = promiseNow(policy, severity, known, { terms, ...(complete ? { submitted: at } : {}) });
  const isFurther = known.missing.some((fact) => !missing.includes(fact));
  const mayAsk = isFurther && promise.clock === 'submitted' && known.asked.length < MOST_ASKED;
  return { judgement, missing, complete, terms, promise, ask: mayAsk ? missing : [] };
}

/**
 * Whether a request waits for a company address: one that was raised to a P1, or by now may be one, waits no longer.
 */
export function isHeld(
  policy: Policy,
  { held = false, severity, suggested = severity }: Pick<Known, 'held' | 'severity' | 'suggested'>,
): boolean {
  return held && ![severity, suggested].some((one) => neverWaits(policy, one));
}

/** A clock that runs from logged goes on as it is: a change of severity may have moved it. */
function promiseNow(
  policy: Policy,
  severity: string,
  { logged, due }: Known,
  circumstances: { terms: Terms; submitted?: number },
): ResponsePromise {
  const promise = promiseFor(policy, severity, { logged, ...circumstances });
  return promise.clock === 'logged' && due !== undefined ? { ...promise, due } : promise;
}
