import type { Condition, SignalName } from '../schema/condition';
import type { Limit, Severity } from '../schema/severity';
import type { Signal, Signals } from './signals';

export interface ClauseVerdict {
  severity: string;
  clause: string;
  verdict: 'met' | 'contradicted' | 'unknown';
  /** The words that decide it; they really stand in the request. */
  quote?: string;
  /** A cap or a floor, or what others report, rather than a clause of the definition. */
  limit?: 'cap' | 'floor';
}

/** Signals that make no fault by themselves: what they leave open does not keep a clause from leaning. */
const soft: readonly string[] = ['environment', 'workaround', 'intent', 'part'] satisfies SignalName[];

/** How a condition stands: `leaning` when its weighty part holds and nothing speaks against it. */
export interface Standing {
  state: 'met' | 'leaning' | 'unknown' | 'contradicted';
  /** The signals that decide it. */
  by: Signal[];
}

/**
 * How a condition stands against what a request says. `no` also holds where nothing is said: nobody writes that no data
 * is lost.
 */
export function standingOf(condition: Condition, signals: Signals): Standing {
  const parts = Object.entries(condition).map(([name, values]) => ({
    name,
    values,
    signal: signals[name as SignalName],
  }));
  const against = parts.flatMap(({ values, signal }) =>
    signal && !includes(values, signal) ? [signal] : [],
  );
  if (against.length > 0) return { state: 'contradicted', by: against };
  const met = parts.flatMap(({ signal }) => signal ?? []);
  const open = parts.filter(({ values, signal }) => !signal && !includes(values, { value: 'no' }));
  if (open.length === 0) return { state: 'met', by: met };
  const weighty = parts.filter(({ name }) => !soft.includes(name));
  const leans = weighty.length > 0 && weighty.every((part) => part.signal ?? !open.includes(part));
  return { state: leans ? 'leaning' : 'unknown', by: met };
}

function includes(values: readonly string[], { value }: Signal): boolean {
  return values.includes(value);
}

/** Each clause of a severity with its verdict and the customer's words. */
export function verdictsOf(severity: Severity, signals: Signals): ClauseVerdict[] {
  return severity.clauses.map(({ says, when }) => {
    const { state, by } = standingOf(when, signals);
    const quote = state === 'unknown' ? undefined : by.find((signal) => signal.quote !== undefined)?.quote;
    return {
      severity: severity.id,
      clause: says,
      verdict: state === 'leaning' ? 'unknown' : state,
      ...(quote !== undefined && { quote }),
    };
  });
}

/**
 * Whether a severity's definition holds. With `all` no clause may be contradicted and the first, its main one, must
 * at least lean; with `any` one clause is enough.
 */
export function definitionHolds({ needs, clauses }: Severity, signals: Signals): 'met' | 'leaning' | 'no' {
  const states = clauses.map(({ when }) => standingOf(when, signals).state);
  const isMet = needs === 'all' ? states.every((state) => state === 'met') : states.includes('met');
  if (isMet && states.length > 0) return 'met';
  if (needs === 'any') return states.includes('leaning') ? 'leaning' : 'no';
  const leans = states[0] === 'met' || states[0] === 'leaning';
  return leans && !states.includes('contradicted') ? 'leaning' : 'no';
}

/** The limits that are met, each as a verdict with its reason and the customer's words. */
export function limitVerdicts(
  limits: readonly Limit[],
  limit: 'cap' | 'floor',
  signals: Signals,
): ClauseVerdict[] {
  return limits.flatMap(({ when, severity, why }) => {
    const { state, by } = standingOf(when, signals);
    if (state !== 'met') return [];
    const quote = by.find((signal) => signal.quote !== undefined)?.quote;
    return [{ severity, clause: why, verdict: 'met' as const, ...(quote !== undefined && { quote }), limit }];
  });
}
