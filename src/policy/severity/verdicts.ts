import type { SignalName } from '../schema/signals';
import type { Condition } from '../schema/condition';
import type { Limit, Severity } from '../schema/severity';
import type { Signal, Signals } from './signal';

export interface ClauseVerdict {
  severity: string;
  clause: string;
  verdict: 'met' | 'contradicted' | 'unknown';
  /** The words that decide it; they really stand in the request. */
  quote?: string;
  /** A cap or a floor, or what others report, rather than a clause of the definition. */
  limit?: 'cap' | 'floor' | 'elsewhere';
}

/** Signals that make no fault by themselves: what they leave open does not keep a clause from leaning. */
const soft: readonly string[] = ['environment', 'workaround', 'intent'] satisfies SignalName[];

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
export function conditionStanding(condition: Condition, signals: Signals): Standing {
  const state = stateOf(condition, signals);
  const all = namesIn(condition).flatMap((name) => {
    const signal = signals[name];
    return signal ? [{ signal, fits: includes(condition[name], signal) }] : [];
  });
  const deciding = state === 'contradicted' ? all.filter(({ fits }) => !fits) : all;
  return { state, by: deciding.map(({ signal }) => signal) };
}

/** The state alone; it is asked for often while questions are weighed, so it makes nothing. */
export function stateOf(condition: Condition, signals: Signals): Standing['state'] {
  let isOpen = false;
  let weighty = 0;
  let isWeightyOpen = false;
  for (const name of namesIn(condition)) {
    const signal = signals[name];
    if (signal && !includes(condition[name], signal)) return 'contradicted';
    const isSoft = soft.includes(name);
    if (!isSoft) weighty += 1;
    if (signal || includes(condition[name], harmless)) continue;
    isOpen = true;
    if (!isSoft) isWeightyOpen = true;
  }
  if (!isOpen) return 'met';
  return weighty > 0 && !isWeightyOpen ? 'leaning' : 'unknown';
}

const harmless: Signal = { value: 'no' };

function namesIn(condition: Condition): SignalName[] {
  return Object.keys(condition) as SignalName[];
}

function includes(values: readonly string[] | undefined, { value }: Signal): boolean {
  return values?.includes(value) === true;
}

/** Each clause of a severity with its verdict and the customer's words. */
export function verdictsOf(severity: Severity, signals: Signals): ClauseVerdict[] {
  return severity.clauses.map(({ says, when }) => {
    const { state, by } = conditionStanding(when, signals);
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
  const states = clauses.map(({ when }) => stateOf(when, signals));
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
    const { state, by } = conditionStanding(when, signals);
    if (state !== 'met') return [];
    const quote = by.find((signal) => signal.quote !== undefined)?.quote;
    return [{ severity, clause: why, verdict: 'met' as const, ...(quote !== undefined && { quote }), limit }];
  });
}
