import { rules } from '../rules';
import { policySchema, type Policy } from '../schema';
import { faultsIn, type Fault } from './issues';
import { showPath, type Path } from './locate';
import { mended } from './mend';

// A mended key may uncover that its value is wrong too; twice is as deep as that goes in practice.
const MENDINGS = 3;

/** A policy from a plain value, or every fault in it: the format's and, as far as they can be tried, the rules'. */
export function check(value: unknown): { policy?: Policy; faults: Fault[] } {
  const result = policySchema.safeParse(value);
  if (result.success) {
    const faults = ruleFaults(result.data);
    return faults.length > 0 ? { faults } : { policy: result.data, faults };
  }
  const faults = faultsIn(result.error.issues, value);
  const wrongParts = faults.filter(({ atKey }) => atKey !== true);
  // What is said of a whole because one of its parts was taken out as wrong is not true.
  const said = new Set([
    ...faults.map(({ path }) => showPath(path)),
    ...wrongParts.flatMap(({ path }) => wholesOf(path)).map(showPath),
  ]);
  const more = faultsBehind(value).filter(({ path }) => !said.has(showPath(path)));
  return { faults: [...faults, ...more] };
}

/** What loses a part with the one at this path; with an entry of a list, the whole list may have gone. */
function wholesOf(path: Path): Path[] {
  const whole = path.slice(0, -1);
  return typeof path.at(-1) === 'number' ? [whole, whole.slice(0, -1)] : [whole];
}

/** What the rules say of a document whose format is wrong, once that is out of the way. */
function faultsBehind(value: unknown): Fault[] {
  let attempt = value;
  for (let mending = 0; mending < MENDINGS; mending += 1) {
    const result = policySchema.safeParse(attempt);
    if (result.success) return ruleFaults(result.data);
    attempt = mended(attempt, result.error.issues, faultsIn(result.error.issues, attempt));
  }
  return [];
}

/** Where two things share a name, whether the others' names are right can't be told before each has its own. */
function ruleFaults(policy: Policy): Fault[] {
  const faults = rules.flatMap((rule) => rule(policy));
  const shared = faults.flatMap(({ code, params }) => (code === 'twice' ? [params?.['thing']] : []));
  return faults.filter(({ code, params }) => code !== 'unknown' || !shared.includes(params?.['thing']));
}
