import type { SignalName } from '../schema/condition';
import { severityQuestion, signals as order } from './question';
import type { Signals } from './signal';

export interface SeverityQuestion {
  signal: SignalName;
  text: string;
  /** Each answer it offers → the severity it leads to. */
  changes: Record<string, string>;
}

/** What a known fault leaves open, in the order of what a customer can answer most easily. */
const aboutFault: readonly SignalName[] = ['environment', 'workaround', 'reach', 'part', 'over'];

/**
 * The question whose answers move the suggestion furthest, with the severity each answer leads to. Where no fault is
 * known it asks for that first. Undefined when no answer to what is still unknown would change the suggestion.
 */
export function bestQuestion(
  signals: Signals,
  ranks: readonly string[],
  language: string,
  levelWith: (signals: Signals) => string,
): SeverityQuestion | undefined {
  const now = ranks.indexOf(levelWith(signals));
  const best = (names: readonly SignalName[]) => {
    const open = names.filter((signal) => !signals[signal]);
    const asked = open.map((signal) => weighed(signal, signals, ranks, now, language, levelWith));
    return asked.toSorted((a, b) => b.moves - a.moves).find(({ moves }) => moves > 0)?.question;
  };
  const isFault = signals.extent !== undefined || signals.intent !== undefined;
  return (isFault ? best(aboutFault) : best(['extent', 'intent'])) ?? best(order);
}

function weighed(
  signal: SignalName,
  signals: Signals,
  ranks: readonly string[],
  now: number,
  language: string,
  levelWith: (signals: Signals) => string,
): { question: SeverityQuestion; moves: number } {
  const { text, answers } = severityQuestion(signal, language);
  const changes = answers.map(
    (answer) => [answer.text, levelWith({ ...signals, [signal]: { value: answer.value } })] as const,
  );
  const moves = Math.max(...changes.map(([, level]) => Math.abs(ranks.indexOf(level) - now)));
  return { question: { signal, text, changes: Object.fromEntries(changes) }, moves };
}
