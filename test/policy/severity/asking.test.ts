import { expect, test } from 'vitest';
import { bestQuestion } from '../../../src/policy/severity/asking';
import { severityQuestion } from '../../../src/policy/severity/question';
import type { Signals } from '../../../src/policy/severity/signal';
import type { SignalName } from '../../../src/policy/schema/signals';

const fault: Signals = { extent: { value: 'limited' } };
const answersOf = (signal: SignalName) => severityQuestion(signal, 'en').answers;

/** P1 for so many of a signal's answers, P3 for all else. */
const moving =
  (...moves: [signal: SignalName, answers: number][]) =>
  (signals: Signals) =>
    moves.some(([signal, count]) =>
      answersOf(signal)
        .slice(0, count)
        .some(({ value }) => signals[signal]?.value === value),
    )
      ? 'P1'
      : 'P3';
const asked = (signals: Signals, ...moves: [SignalName, number][]) =>
  bestQuestion(signals, 'en', moving(...moves));

test('the easiest question that changes the level is asked, with the level of each answer', () => {
  const question = asked(fault, ['workaround', 1], ['environment', 1]);
  const [first, ...others] = answersOf('environment');
  expect(question?.signal).toBe('environment');
  expect(question?.changes).toEqual(
    Object.fromEntries([[first?.text, 'P1'], ...others.map(({ text }) => [text, 'P3'])]),
  );
});

test('what is known is not asked', () => {
  const known = { ...fault, environment: { value: 'non-production' } };
  expect(asked(known, ['workaround', 1], ['environment', 1])?.signal).toBe('workaround');
});

test('a question half of whose answers change the level goes before an easier one with fewer', () => {
  const few = 1;
  expect(answersOf('reach').length).toBeGreaterThan(2);
  expect(asked(fault, ['reach', few], ['over', 1])?.signal).toBe('over');
  expect(answersOf('over')).toHaveLength(2);
});

test('where no question has that many, the easiest that changes anything is asked', () => {
  expect(asked(fault, ['reach', 1])?.signal).toBe('reach');
});

test('where no answer changes anything, nothing is asked', () => {
  expect(asked(fault)).toBeUndefined();
});

test('where no fault is known, what it is comes first; where one is, that is not asked', () => {
  expect(asked({}, ['environment', 1], ['extent', 2])?.signal).toBe('extent');
  expect(asked({ intent: { value: 'incident' } }, ['extent', 2], ['environment', 1])?.signal).toBe(
    'environment',
  );
  expect(asked(fault, ['intent', 2])).toBeUndefined();
});
