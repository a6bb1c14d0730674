import { expect, test } from 'vitest';
import { cut } from '../../../src/policy/intake/prose';
import { recognisers } from '../../../src/policy/intake/recognisers';
import { keyOf, needsOf } from '../../../src/policy/intake/words/needs';
import { labelledRequests } from '../corpus/requests';

test.each([
  ['deadlock found', ['dead']],
  ['the (?:gateway|proxy) was', ['gate', 'prox']],
  ['we (?:have )?restarted', ['rest']],
  ['log ?in', ['log']],
  ['dea+dlock found', ['foun']],
  ['exit codes?', ['exit']],
  ['(?:\\w{2,9} ){0,3}instead', ['inst']],
  ['new (?:version|release)', ['new']],
])('%s needs its rarest words', (phrase, needs) => {
  expect(needsOf(phrase)).toEqual(needs);
});

test.each(['\\d{1,2}:\\d{2}|x\\w+', 'e?', '(?:a|b)x?\\w*', '(?:error)?'])('%s needs no word', (phrase) => {
  expect(needsOf(phrase)).toBeUndefined();
});

test('no phrase is passed over in a text that it matches', () => {
  const phrases = Object.values(recognisers)
    .flatMap(({ cues = [], mentions = [] }) => [...cues, ...mentions])
    .flatMap(({ says }) => (says instanceof RegExp ? [] : says));
  for (const { summary, description } of labelledRequests()) {
    const { folded, readable, starts } = cut(`${summary}\n${description}`);
    for (const { pattern, needs } of phrases) {
      const matches = [folded, readable].some((text) => new RegExp(pattern.source).test(text));
      if (matches && needs) expect(needs.some((need) => starts[need] === 1)).toBe(true);
    }
  }
});

test('the beginnings of a text are marked at their keys', () => {
  const { starts } = cut('Deadlock, at 5');
  expect(['dead', 'dea', 'at', '5', ','].map((start) => starts[keyOf(start)])).toEqual([1, 1, 1, 1, 1]);
  expect(starts[keyOf('lock')]).toBe(0);
});
