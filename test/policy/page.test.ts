import { expect, test } from 'vitest';
import { sending, sent } from '../../src/policy/escalation';
import { pageAgain } from '../../src/policy/escalation/again';
import type { Ladder } from '../../src/policy/escalation/ladder';
import { pageWords } from '../../src/policy/page';
import { preset } from '../../src/policy/presets';
import { MINUTE, aLadder } from './ladder-builder';

function words(ladder: Ladder, number: number, now: number): string {
  const step = ladder.steps.find((one) => one.number === number);
  if (!step) throw new Error(`there is no step ${number}`);
  const { title, lines } = pageWords(ladder, step, now);
  return [title, ...lines].join('\n');
}

test('a page says what, since when and what answering does', () => {
  expect(words(aLadder(), 2, 10 * MINUTE)).toBe(
    [
      'P1 ST-1: nobody has answered yet',
      'Logged 10 min ago by a customer who is entitled to be answered at once.',
      'Step 2 of 3. Answer and the customer sees your name.',
    ].join('\n'),
  );
});

test('the first page says that a request has come in', () => {
  expect(words(aLadder(), 1, 0)).toBe(
    [
      'P1 ST-1 has come in',
      'Logged just now by a customer who is entitled to be answered at once.',
      'Step 1 of 3. Answer and the customer sees your name.',
    ].join('\n'),
  );
});

test('the first page of a request that was raised says so', () => {
  const text = words(aLadder({ run: 2 }), 1, 3 * MINUTE);
  expect(text).toContain('P1 ST-1: raised to P1\nRaised to P1 3 min ago.');
});

test('a page names the number and the code that the customer was given', () => {
  const ladder = aLadder({ tier: 'contracted' }, preset('interstellio'));
  expect(words(ladder, 1, 0)).toContain(
    'The customer may call +27 12 883 1824; the call code of this request is 123 456.',
  );
});

test('a page of a drill cannot be taken for a real one', () => {
  const text = words(aLadder({ drill: true }, preset('stakater')), 1, 0);
  expect(text).toContain('DRILL: P1 ST-1');
  expect(text).toContain('This is a drill: nothing is broken and no customer waits.');
  expect(text).not.toContain('entitled');
});

test('a page that goes out again is counted where it stands', () => {
  const paged = sent(sending(aLadder(), 1, 0), 1, 'ref', 0);
  expect(words(pageAgain(paged, MINUTE), 4, MINUTE)).toContain('Step 2 of 4.');
});
