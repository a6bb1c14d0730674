import type { Assessment } from './severity';
import { assess } from './severity';
import type { ResponsePromise } from './clock';
import { promiseFor } from './clock';
import { termsOf, tierOf, type Terms } from './customers';
import { ladderFor } from './escalation';
import type { Judgement } from './intake';
import { asSent, isAutomaticSubject, newestMessage } from './email';
import { judge } from './intake';
import type { RequestText } from './request';
import type { Policy } from './schema';
import { writtenLanguage } from './written-language';

/** What the desk decides about a request the moment it has it. */
export interface Decision {
  judgement: Judgement;
  assessment: Assessment;
  /** The customer's choice; empty when the request names none. */
  chosen: string;
  /** The severity the desk works with: the customer's choice, and only without one the suggestion. */
  severity: string;
  tier: string;
  /** What the tier changes about the desk's targets. */
  terms: Terms;
  /** Where the workflow moves it. A request whose clock runs from logged never waits for details. */
  status: 'Submitted' | 'Awaiting details';
  ladder: 'starts' | 'not-entitled' | 'none';
  /** When it was properly submitted: at creation, if nothing the policy requires is missing. */
  submitted?: number;
  promise: ResponsePromise;
  /** The language the customer is written to in. */
  language: string;
  /** What the customer is asked for. Nothing, if a machine wrote: it would only answer by itself again. */
  ask: string[];
}

/**
 * Judges a request, assesses its severity and says what follows. Source of the rules: the policy; a suggestion never
 * lowers a severity by itself, and a P1 never waits for completeness.
 */
export function decideReceived(
  policy: Policy,
  given: RequestText,
  circumstances: { organisations?: string[]; logged: number },
): Decision {
  const text = asSent(policy, given);
  const asWritten = judge(policy, text);
  const chosen = asWritten.severity ?? '';
  const assessment = assess(policy, { ...text, ...(chosen === '' ? {} : { severity: chosen }) });
  const severity = chosen === '' ? assessment.suggested : chosen;
  // What a request must say depends on the severity it is worked on with.
  const judgement = chosen === '' ? judge(policy, { ...text, severity }) : asWritten;
  const { organisations, logged } = circumstances;
  // Unknown is not "no": where Jira does not say whose request it is, it is treated as the best customer's.
  const tier = organisations ? tierOf(policy, organisations) : (policy.customers.tiers[0]?.id ?? '');
  // Nothing was missing when it was sent, so it was properly submitted then, whenever we got round to it.
  const submitted = judgement.complete ? logged : undefined;
  const terms = termsOf(policy, tier);
  const promise = promiseFor(policy, severity, {
    logged,
    terms,
    ...(submitted === undefined ? {} : { submitted }),
  });
  return {
    judgement,
    assessment,
    chosen,
    severity,
    tier,
    terms,
    status: judgement.complete || promise.clock === 'logged' ? 'Submitted' : 'Awaiting details',
    ladder: ladderFor(policy, severity, tier),
    ...(submitted === undefined ? {} : { submitted }),
    promise,
    language: writtenLanguage(policy, `${text.summary}\n${text.description}`),
    ask: isByMachine(given) ? [] : judgement.missing,
  };
}

function isByMachine({ channel, summary, description }: RequestText): boolean {
  return channel === 'email' && (isAutomaticSubject(summary) || newestMessage(description).automatic);
}
