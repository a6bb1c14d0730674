import { expect, test } from 'vitest';
import { minutesInWords } from '../../static/pages/settings/minutes';
import { monthName, monthsBack, rangeOf } from '../../static/pages/settings/overview/months';
import { viewerFor } from '../../static/shared/languages';

const viewer = viewerFor({ locale: 'en-US' });

test('months go back over the turn of the year', () => {
  expect(monthsBack(Date.UTC(2027, 1, 28), 3)).toEqual(['2027-02', '2027-01', '2026-12']);
});

test('the last day of a long month skips no shorter one', () => {
  expect(monthsBack(Date.UTC(2026, 2, 31), 2)).toEqual(['2026-03', '2026-02']);
});

test('a month ends where the next one begins', () => {
  expect(rangeOf('2026-12')).toEqual({ from: '2026-12-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' });
});

test('a month has its name in the reader’s language', () => {
  expect(monthName('2026-11', 'en')).toBe('November 2026');
  expect(monthName('2026-03', 'de')).toBe('März 2026');
});

test('minutes are said in the largest unit that says enough', () => {
  expect([0.5, 1, 45, 120, 4 * 24 * 60].map((minutes) => minutesInWords(minutes, viewer))).toEqual([
    'less than a minute',
    '1 minute',
    '45 minutes',
    '2 hours',
    '4 days',
  ]);
});
