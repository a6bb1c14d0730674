import type { SignalName } from '../schema/condition';
import { severityQuestion, signals as order } from './question';
import type { Signals } from './signals';

export interface SeverityQuestion {
  signal: SignalName;
  text: string;
  /** Each answer it offers → the severity it leads to. */
  changes: Record<string, string>;
}

/**
 * The question whose answers move the suggestion furthest, with the severity each answer leads to. Undefined when no
 * answer to what is still unknown would change it.
 */
export function bestQuestion(
  signals: Signals,
  ranks: readonly string[],
  language: string,
  levelWith: (signals: Signals) => string,
): SeverityQuestion | undefined {
  const now = ranks.indexOf(levelWith(signals));
  const open = order.filter((signal) => !signals[signal]);
  const weighed = open.map((signal) => {
    const { text, answers } = severityQuestion(signal, language);
    const changes = Object.fromEntries(
      answers.map((answer) => [answer.text, levelWith({ ...signals, [signal]: { value: answer.value } })]),
    );
    const moves = Object.values(changes).map((level) => Math.abs(ranks.indexOf(level) - now));
    return { question: { signal, text, changes }, weight: Math.max(...moves) };
  });
  const best = weighed.toSorted((a, b) => b.weight - a.weight)[0];
  return best && best.weight > 0 ? best.question : undefined;
}
