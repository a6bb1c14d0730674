import { expect, test } from 'vitest';
import { narrower } from '../../../src/policy/clock/narrower';
import { calendar } from './calendar-builder';

const calendars = {
  berlin: calendar({ timeZone: 'Europe/Berlin' }),
  tokyo: calendar({ timeZone: 'Asia/Tokyo' }),
  short: calendar({}, { fri: [] }),
};

test('of two calendars the one that is open for less of a week counts', () => {
  expect(narrower(calendars, 'berlin', 'short')).toBe('short');
  expect(narrower(calendars, 'short', 'always')).toBe('short');
});

test('of two calendars that are open equally long the first counts', () => {
  expect(narrower(calendars, 'berlin', 'tokyo')).toBe('berlin');
  expect(narrower(calendars, 'tokyo', 'berlin')).toBe('tokyo');
});
