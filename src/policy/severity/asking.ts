import type { SignalName } from '../schema/signals';
import { askingOrder, severityQuestion } from './question';
import type { Signals } from './signal';

export interface SeverityQuestion {
  signal: SignalName;
  text: string;
  /** Each answer it offers → the severity it leads to. */
  changes: Record<string, string>;
}

/** What tells a fault from a question; then anything that may change the level of neither. */
const whatItIs: readonly SignalName[] = ['extent', 'intent', ...askingOrder];

/** What a known fault leaves open, in the order of what a customer can answer most easily. */
const aboutFault: readonly SignalName[] = ['environment', 'workaround', 'reach', 'part', 'over'];

/**
 * The question by which the suggestion would change, with the severity each answer leads to: in the order of what is
 * easiest to answer the first of whose answers at least half would change it, otherwise the first of whose answers any
 * would. Where no fault is known it asks for that. Undefined when no answer would change anything.
 */
export function bestQuestion(
  signals: Signals,
  language: string,
  levelWith: (signals: Signals) => string,
): SeverityQuestion | undefined {
  const now = levelWith(signals);
  const isFault = signals.extent !== undefined || signals.intent !== undefined;
  let second: SeverityQuestion | undefined;
  for (const signal of isFault ? aboutFault : whatItIs) {
    if (signals[signal]) continue;
    const { text, answers } = severityQuestion(signal, language);
    const changes = answers.map(
      (answer) => [answer.text, levelWith({ ...signals, [signal]: { value: answer.value } })] as const,
    );
    const moving = changes.filter(([, level]) => level !== now).length;
    if (moving === 0) continue;
    const question = { signal, text, changes: Object.fromEntries(changes) };
    if (moving * 2 >= answers.length) return question;
    second ??= question;
  }
  return second;
}
