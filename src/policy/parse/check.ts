import { rules } from '../rules';
import { policySchema, type Policy } from '../schema';
import { sentencesFor, type Fault } from './issues';
import { showPath } from './locate';
import { mended } from './mend';

/** A policy from a plain value, or every fault in it: the format's and, as far as they can be tried, the rules'. */
export function check(value: unknown): { policy?: Policy; faults: Fault[] } {
  const result = policySchema.safeParse(value);
  if (result.success) {
    const faults = ruleFaults(result.data);
    return faults.length > 0 ? { faults } : { policy: result.data, faults };
  }
  const faults = sentencesFor(result.error.issues, value);
  const again = policySchema.safeParse(mended(value, result.error.issues, faults));
  const said = new Set(faults.map(({ path }) => showPath(path)));
  const more = again.success ? ruleFaults(again.data).filter(({ path }) => !said.has(showPath(path))) : [];
  return { faults: [...faults, ...more] };
}

function ruleFaults(policy: Policy): Fault[] {
  return rules.flatMap((rule) => rule(policy));
}
