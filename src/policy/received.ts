import { promiseFor, type ResponsePromise } from './clock';
import { withReplies, type Asked, type Reply } from './conversation';
import { termsOf, tierOf, type Terms } from './customers';
import { admissionOf, NOT_SHOWN, organisationsWith, speaksFor, type Found } from './customers/admission';
import type { Admission } from './customers/standing';
import { asSent, newestMessage } from './email';
import { isAutomaticSubject } from './email/automatic';
import { ladderFor, type LadderRight } from './escalation';
import { judge, type Judgement } from './intake';
import type { RequestText } from './request';
import type { Policy } from './schema';
import { assess, type Assessment } from './severity';
import { statusFor, type OurStatus } from './status';
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
  /** The one that the reporter speaks for, where their address or Jira says one. */
  organisation?: string;
  /** What the tier changes about the desk's targets. */
  terms: Terms;
  /** Where the workflow moves it. */
  status: OurStatus;
  ladder: LadderRight;
  /** When it was properly submitted: at creation, if nothing the policy requires is missing. */
  submitted?: number;
  promise: ResponsePromise;
  /** The language the customer is written to in. */
  language: string;
  /** What the customer is asked for. Nothing, if a machine wrote: it would only answer by itself again. */
  ask: string[];
  /** When the latest words were written that it rests on (epoch ms): what comes later may answer what is asked. */
  asOf: number;
  /** What the reporter's address came to, and what follows. A request on hold is not properly submitted. */
  address: Found;
  admission: Admission;
  /**
   * What the customer is told about their address: nothing where the portal's create form has said it, or a machine
   * wrote.
   */
  advice?: Exclude<Admission, 'allow'>;
}

/**
 * Judges a request, assesses its severity and says what follows, by the policy's rules. A suggestion never lowers a
 * severity by itself, and a P1 waits neither for completeness nor for a company address.
 */
export function decideReceived(
  policy: Policy,
  given: RequestText,
  { organisations, address = NOT_SHOWN, logged, replies = [], asked = [] }: Circumstances,
): Decision {
  const text = withReplies(policy, given, replies, asked);
  const { chosen, severity, assessment, judgement } = rated(policy, text);
  const admission = admissionOf(policy, address, {
    ...(given.requestType === undefined ? {} : { requestType: given.requestType }),
    severities: [severity, assessment.suggested],
  });
  const isReady = judgement.complete && admission !== 'hold';
  const submitted = isReady ? completedAt(policy, { ...given, severity }, { logged, replies }) : undefined;
  const rights = rightsOf(policy, severity, organisations, address);
  const promise = promiseFor(policy, severity, {
    logged,
    terms: rights.terms,
    ...(submitted === undefined ? {} : { submitted }),
  });
  return {
    judgement,
    assessment,
    chosen,
    severity,
    ...rights,
    status: statusFor(isReady, promise.clock),
    ...(submitted === undefined ? {} : { submitted }),
    promise,
    language: writtenLanguage(policy, `${text.summary}\n${text.description}`),
    ask: isByMachine(given) ? [] : judgement.missing,
    asOf: replies.at(-1)?.at ?? logged,
    address,
    admission,
    ...adviceOf(admission, given),
  };
}

export interface Circumstances {
  /** The reporter's, by name; undefined where Jira does not say. */
  organisations?: string[];
  /** What the reporter's address came to; as one that Jira does not show where left out. */
  address?: Found;
  /** Epoch ms. */
  logged: number;
  /** What the customer has written since, oldest first. */
  replies?: readonly Reply[];
  /** What they had been asked for before, by number. */
  asked?: readonly Asked[];
}

/** A colleague on their first request has their company's rights before Jira counts them in. */
function rightsOf(
  policy: Policy,
  severity: string,
  organisations: string[] | undefined,
  address: Found,
): Pick<Decision, 'tier' | 'organisation' | 'terms' | 'ladder'> {
  const all = organisationsWith(organisations ?? [], address);
  const tier = tierFor(policy, organisations && all);
  const organisation = speaksFor(policy, all, address);
  return {
    tier,
    ...(organisation === undefined ? {} : { organisation }),
    terms: termsOf(policy, tier),
    ladder: ladderFor(policy, severity, tier),
  };
}

function adviceOf(admission: Admission, given: RequestText): Pick<Decision, 'advice'> {
  if (admission === 'allow' || isByMachine(given)) return {};
  return admission === 'coach' && given.channel === 'portal' ? {} : { advice: admission };
}

/** The severity to work with, and what the request says at it: which facts it needs depends on that. */
export function rated(policy: Policy, text: RequestText) {
  const asWritten = judge(policy, text);
  const chosen = asWritten.severity;
  const assessment = assess(policy, text);
  if (chosen !== undefined) return { chosen, severity: chosen, assessment, judgement: asWritten };
  const severity = assessment.suggested;
  return { chosen: '', severity, assessment, judgement: judge(policy, { ...text, severity }) };
}

/** Unknown is not "no": where Jira does not say whose request it is, it is treated as the best customer's. */
function tierFor(policy: Policy, organisations: string[] | undefined): string {
  return organisations ? tierOf(policy, organisations) : (policy.customers.tiers[0]?.id ?? '');
}

/** Where nothing was missing when it was sent, it was properly submitted then, whenever we got round to it. */
function completedAt(
  policy: Policy,
  given: RequestText,
  { logged, replies = [] }: Pick<Circumstances, 'logged' | 'replies'>,
): number {
  const latest = replies.at(-1);
  return latest === undefined || judge(policy, asSent(policy, given)).complete ? logged : latest.at;
}

function isByMachine({ channel, summary, description }: RequestText): boolean {
  return (
    channel === 'email' &&
    (isAutomaticSubject(summary) || newestMessage(description, undefined, summary).automatic)
  );
}
