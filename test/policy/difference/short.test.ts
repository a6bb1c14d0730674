import { expect, test } from 'vitest';
import { short, shortPair } from '../../../src/policy/difference/short';

test('yes and no are words and a missing value is none', () => {
  expect(shortPair(true, false)).toEqual({ before: 'yes', after: 'no' });
  expect(shortPair(undefined, 3)).toEqual({ before: '', after: '3' });
});

test('parts without a value are left out and their lists kept apart', () => {
  expect(short({ extent: ['outage', 'major'], reach: undefined, intent: 'incident' })).toBe(
    'extent: outage | major, intent: incident',
  );
});

test('a comma that somebody wrote stays one, a list within a value is parted by bars', () => {
  expect(short({ says: 'down, for all', extent: ['outage', 'major'] })).toBe(
    'says: down, for all, extent: outage | major',
  );
});

test('a value of eighty signs is shown whole and one more is cut', () => {
  expect(short('x'.repeat(80))).toBe('x'.repeat(80));
  expect(short('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
});

test('two values of eighty signs are shown from their beginning', () => {
  const same = 'x'.repeat(79);
  expect(shortPair(`${same}a`, `${same}b`)).toEqual({ before: `${same}a`, after: `${same}b` });
});

test('two long values are shown from shortly before they part', () => {
  const same = 'x'.repeat(90);
  expect(shortPair(`${same}a`, `${same}b`)).toEqual({
    before: `…${'x'.repeat(20)}a`,
    after: `…${'x'.repeat(20)}b`,
  });
});

test('nothing beside a long value stays nothing', () => {
  expect(shortPair('', 'y'.repeat(100)).before).toBe('');
});
