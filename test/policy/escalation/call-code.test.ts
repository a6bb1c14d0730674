import { expect, test } from 'vitest';
import { codeIn, readOut } from '../../../src/policy/escalation/call-code';

test.each(['482913', '482 913', ' 48 29 13 ', '482-913', '482–913', '482.913\n', '482\u00A0913'])(
  'the code %j is six digits however it is written',
  (typed) => {
    expect(codeIn(typed)).toBe('482913');
  },
);

test.each(['', '48291', '4829134', '48291x', 'ST-482913', '+482913'])('%j is no code', (typed) => {
  expect(codeIn(typed)).toBeUndefined();
});

test('a code is read out in two halves and read back from them', () => {
  expect(readOut('482913')).toBe('482 913');
  expect(codeIn(readOut('482913'))).toBe('482913');
});
