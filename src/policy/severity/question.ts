import type { SignalName } from './readings';
import type { Signals } from './signals';

interface Asked {
  signal: SignalName;
  text: string;
  /** Answer, in words that are read back as the value → value. */
  answers: Readonly<Record<string, string>>;
}

/** In the order of what a customer can answer most easily. */
const asked: readonly Asked[] = [
  {
    signal: 'environment',
    text: 'Is this in production?',
    answers: { production: 'production', staging: 'non-production' },
  },
  {
    signal: 'workaround',
    text: 'Is there a workaround that keeps you working?',
    answers: { 'no workaround': 'none', 'workaround available': 'holds' },
  },
  {
    signal: 'extent',
    text: 'How much is down?',
    answers: { outage: 'outage', degraded: 'major', intermittent: 'limited', cosmetic: 'none' },
  },
  {
    signal: 'reach',
    text: 'Who is affected?',
    answers: { 'all users': 'everyone', 'many users': 'many', 'some users': 'some', 'one user': 'one' },
  },
];

export interface SeverityQuestion {
  text: string;
  changes: Record<string, string>;
}

/**
 * The question whose answers move the suggestion furthest, with the severity each answer leads to. Undefined when no
 * answer to what is still unknown would change it.
 */
export function bestQuestion(
  signals: Signals,
  ranks: readonly string[],
  levelWith: (signals: Signals) => string,
): SeverityQuestion | undefined {
  const now = ranks.indexOf(levelWith(signals));
  const open = asked.filter(({ signal }) => !signals[signal]);
  const weighed = open.map(({ signal, text, answers }) => {
    const changes = Object.fromEntries(
      Object.entries(answers).map(([answer, value]) => [
        answer,
        levelWith({ ...signals, [signal]: { value } }),
      ]),
    );
    const moves = Object.values(changes).map((level) => Math.abs(ranks.indexOf(level) - now));
    return { question: { text, changes }, weight: Math.max(...moves) };
  });
  const best = weighed.toSorted((a, b) => b.weight - a.weight)[0];
  return best && best.weight > 0 ? best.question : undefined;
}
