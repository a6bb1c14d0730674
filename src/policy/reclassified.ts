import { promiseAfterChange, type ResponsePromise, type Used } from './clock';
import { termsOf, type Terms } from './customers';
import { ladderFor, type LadderRight } from './escalation';
import { judge } from './intake';
import { isHeld, type Known } from './progress';
import type { RequestText } from './request';
import type { Policy } from './schema';

/** What follows from working on a request at another severity. */
export interface Reclassified {
  promise: ResponsePromise;
  /** What has been used of targets by now. */
  used: Used;
  terms: Terms;
  complete: boolean;
  /** Required facts that are neither there nor waived. */
  missing: string[];
  /** Epoch ms. */
  submitted?: number;
  /** What the customer is asked for now: facts that the new severity requires and the old one did not wait for. */
  ask: string[];
  /** Whether somebody is woken for it from now on. */
  ladder: LadderRight;
}

/**
 * Decides what a change of severity to `to` means at `now` (epoch ms). A request that was properly submitted stays so;
 * one that was not is judged by what the new severity requires, and waits for that unless its clock runs from logged.
 */
export function decideReclassified(
  policy: Policy,
  text: RequestText,
  known: Known & { submitted?: number; used?: Used },
  { to, now }: { to: string; now: number },
): Reclassified {
  const missing = missingAt(policy, text, known, to);
  const isSubmitted = known.submitted !== undefined;
  const complete = missing.length === 0 && (isSubmitted || !isHeld(policy, { ...known, severity: to }));
  const submitted = known.submitted ?? (complete ? now : undefined);
  const terms = termsOf(policy, known.tier);
  const { promise, used } = promiseAfterChange(
    policy,
    { from: known.severity, to },
    {
      logged: known.logged,
      terms,
      now,
      ...(submitted === undefined ? {} : { submitted }),
      ...(known.used === undefined ? {} : { used: known.used }),
    },
  );
  const waits = promise.clock === 'submitted';
  return {
    promise,
    used,
    terms,
    complete,
    missing,
    ...(submitted === undefined ? {} : { submitted }),
    ask: waits ? missing.filter((fact) => !lastAsked(known).includes(fact)) : [],
    ladder: ladderFor(policy, to, known.tier),
  };
}

function missingAt(
  policy: Policy,
  text: RequestText,
  { submitted, waived }: Known & { submitted?: number },
  severity: string,
): string[] {
  if (submitted !== undefined) return [];
  return judge(policy, { ...text, severity }).missing.filter((fact) => !waived.includes(fact));
}

function lastAsked({ asked }: Known): readonly string[] {
  return asked.at(-1)?.facts ?? [];
}
