import type { SignalName } from '../schema/signals';
import { severityQuestion, signals as order } from './question';
import type { Signals } from './signal';

export interface SeverityQuestion {
  signal: SignalName;
  text: string;
  /** Each answer it offers → the severity it leads to. */
  changes: Record<string, string>;
}

/** What tells a fault from a question; then anything that may change the level of neither. */
const whatItIs: readonly SignalName[] = ['extent', 'intent', ...order];

/** What a known fault leaves open, in the order of what a customer can answer most easily. */
const aboutFault: readonly SignalName[] = ['environment', 'workaround', 'reach', 'part', 'over'];

/**
 * The first question, in the order of what is easiest to answer, by which the suggestion could change, with the severity
 * each answer leads to. Where no fault is known it asks for that. Undefined when no answer would change anything.
 */
export function bestQuestion(
  signals: Signals,
  language: string,
  levelWith: (signals: Signals) => string,
): SeverityQuestion | undefined {
  const now = levelWith(signals);
  const isFault = signals.extent !== undefined || signals.intent !== undefined;
  for (const signal of isFault ? aboutFault : whatItIs) {
    if (signals[signal]) continue;
    const { text, answers } = severityQuestion(signal, language);
    const changes = answers.map(
      (answer) => [answer.text, levelWith({ ...signals, [signal]: { value: answer.value } })] as const,
    );
    if (changes.some(([, level]) => level !== now))
      return { signal, text, changes: Object.fromEntries(changes) };
  }
  return undefined;
}
