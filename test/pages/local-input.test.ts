import { expect, test } from 'vitest';
import { fromLocalInput, toLocalInput } from '../../static/pages/create/local-input';

test('a chosen time is answered with the browser’s offset and read back', () => {
  const answer = fromLocalInput('2026-11-21T09:10');
  expect(answer).toMatch(/^2026-11-21 09:10 [+-]\d{2}:\d{2}$/);
  expect(new Date(answer).getTime()).toBe(new Date('2026-11-21T09:10').getTime());
  expect(toLocalInput(answer)).toBe('2026-11-21T09:10');
});

test('a cleared time is no answer', () => {
  expect(fromLocalInput('')).toBe('');
});

test('an answer in other words leaves the control empty', () => {
  expect(toLocalInput('since this morning')).toBe('');
});
