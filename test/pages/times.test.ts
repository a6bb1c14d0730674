import { expect, test } from 'vitest';
import { timesFor } from '../../static/shared/times';
import { wordsFor } from '../../static/shared/languages';

const words = wordsFor('en-GB');
const southAfrica = timesFor('en-GB', 'Africa/Johannesburg', words);
const noon = Date.parse('2026-11-20T10:00:00Z');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

test('a moment today is named by its day and time', () => {
  expect(southAfrica.moment(noon, noon)).toBe('today at 12:00');
});

test('the day is the reader’s own, also shortly after midnight', () => {
  const lateInUtc = Date.parse('2026-11-20T22:30:00Z');
  expect(southAfrica.moment(lateInUtc, noon)).toBe('tomorrow at 00:30');
});

test('a date in a file’s name is the reader’s own, year first', () => {
  expect(southAfrica.isoDay(Date.parse('2026-11-20T22:30:00Z'))).toBe('2026-11-21');
});

test('a moment days away is named by its date', () => {
  expect(southAfrica.moment(noon + 3 * DAY, noon)).toBe('Monday 23 November at 12:00');
});

test('a brief time leaves the day out while it is today', () => {
  expect(southAfrica.brief(noon, noon)).toBe('12:00');
  expect(southAfrica.brief(noon - DAY, noon)).toBe('yesterday at 12:00');
});

test.each([
  [12 * MINUTE, 'in 12 minutes'],
  [-3 * MINUTE, '3 minutes ago'],
  [180 * MINUTE, 'in 3 hours'],
  [2 * DAY, 'in 2 days'],
])('a distance of %i milliseconds is %s', (distance, sentence) => {
  expect(southAfrica.distance(noon + distance, noon)).toBe(sentence);
});

test('a time to the second of another day says which', () => {
  expect(southAfrica.second(noon - DAY, noon)).toBe('yesterday at 12:00:00');
});

test('a time inside a sentence brings its own preposition on any day', () => {
  const berlin = timesFor('de-DE', 'Europe/Berlin', wordsFor('de-DE'));
  expect(southAfrica.atSecond(noon, noon)).toBe('at 12:00:00');
  expect(southAfrica.atMinute(noon + DAY, noon)).toBe('tomorrow at 12:00');
  expect(berlin.atSecond(noon - DAY, noon)).toBe('gestern um 11:00:00');
  expect(berlin.atMinute(noon, noon)).toBe('um 11:00');
});

test.each([
  [10 * MINUTE - 1, 'in 10 minutes'],
  [MINUTE, 'in 1 minute'],
  [MINUTE - 1500, 'in 59 seconds'],
  [-MINUTE, 'now'],
])('what is left of %i milliseconds is %s', (left, sentence) => {
  expect(southAfrica.left(noon + left, noon)).toBe(sentence);
});

test('a German reader gets German times', () => {
  const berlin = timesFor('de-DE', 'Europe/Berlin', wordsFor('de-DE'));
  expect(berlin.moment(noon, noon)).toBe('heute um 11:00');
  expect(berlin.second(noon, noon)).toBe('11:00:00');
});

test('the zone is named with its present offset', () => {
  expect(southAfrica.zone(noon)).toBe('Africa/Johannesburg (GMT+2)');
});

test('a zone that nobody knows falls back to the browser’s', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(timesFor('en-GB', 'Mars/Olympus', words).zone(noon)).toContain(timeZone);
});
