import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import { hintsFor } from '../../src/policy/hints';
import { hintsIn } from '../../static/pages/hints/hints-in';
import { withHint } from '../../static/pages/hints/with-hint';

const [type] = preset('stakater').requestTypes;
const hints = type && hintsFor(type);
const kept = [{ data: JSON.stringify(hints) }];

test('what the policy words is what the form reads, in the reader’s language', () => {
  expect(hintsIn(kept, 'de-AT')).toEqual(hints?.de);
  expect(hintsIn(kept, 'en-GB')).toEqual(hints?.en);
});

test.each([['sv-SE'], [undefined]])('a reader of %s reads English', (locale) => {
  expect(hintsIn(kept, locale)).toEqual(hints?.en);
});

test.each([[undefined], ['no json'], ['null'], ['[]'], ['{"en":{"summary":1}}'], ['{"en":null}'], ['{}']])(
  'a form that was handed %j gets no hints',
  (data) => {
    expect(hintsIn(data === undefined ? [] : [{ data }], 'en-GB')).toEqual({});
  },
);

test('what cannot be read stands in nobody’s way', () => {
  expect(hintsIn([{}, { data: 'no json' }, ...kept], 'en-GB')).toEqual(hints?.en);
});

test('the admin’s words come first and a hint is put there once', () => {
  expect(withHint('', 'Say what.')).toBe('Say what.');
  expect(withHint(' Own words. ', 'Say what.')).toBe('Own words. Say what.');
  expect(withHint('Own words. Say what.', 'Say what.')).toBe('Own words. Say what.');
});
