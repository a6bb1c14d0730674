import type { Policy } from './schema';
import type { Confidence } from './severity/level';

type Levels = Pick<Policy, 'severities'>;

/** Why somebody has to decide about a severity: a higher or lower one is suggested, or the customer objects to it. */
export type Triage = 'higher' | 'lower' | 'objection';

/**
 * What is to be decided about the severity that is worked with: an objection that nobody has answered, or else where
 * the suggestion lies from it. Undefined where they agree, and where a person has left the severity as it is although
 * this very one was suggested.
 */
export function triageOf(
  policy: Levels,
  rated: { severity: string; suggested: string; kept?: { suggested: string }; isObjectedTo?: boolean },
): Triage | undefined {
  const { severity, suggested, kept, isObjectedTo = false } = rated;
  if (isObjectedTo) return 'objection';
  if (suggested === severity || kept?.suggested === suggested) return undefined;
  return isMoreSevere(policy, suggested, severity) ? 'higher' : 'lower';
}

/** Whether one severity stands above another in the policy; one that it does not have stands above none. */
export function isMoreSevere({ severities }: Levels, one: string, other: string): boolean {
  const rank = (id: string) => severities.findIndex((severity) => severity.id === id);
  return rank(one) >= 0 && rank(one) < rank(other);
}

/**
 * Whether the desk raises a request by itself: the policy says so of that severity, the suggestion is sure, and no
 * person has decided before. Nothing is lowered without a person: words rarely say how bad something is, and a P1 that
 * was buried costs more than one too many.
 */
export function raisesByItself(
  policy: Levels & Pick<Policy, 'reclassification'>,
  rated: {
    severity: string;
    suggested: string;
    confidence: Confidence;
    decidedByPerson: boolean;
  },
): boolean {
  const { severity, suggested, confidence, decidedByPerson } = rated;
  return (
    policy.reclassification.raisesByItself.includes(suggested) &&
    confidence === 'high' &&
    !decidedByPerson &&
    isMoreSevere(policy, suggested, severity)
  );
}
