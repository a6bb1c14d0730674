import { expect, test } from 'vitest';
import { quoteOf, readReport } from '../../../../src/policy/severity/reading/report';

const said = (text: string) => readReport(text).statements.map(({ value }) => value);
const extents = (text: string) => readReport(text).statements.map(({ extent }) => extent);

test('a statement stands where its words stand', () => {
  const text = 'Hello there. Records vanished.';
  expect(readReport(text).statements).toStrictEqual([
    { about: 'dataLoss', value: 'yes', mood: 'said', start: 13, end: 29, sentence: 13 },
  ]);
});

test('a statement is quoted with its whole sentence and in its own letters', () => {
  const report = readReport('Hello there. The Till is DOWN since nine. Thank you.');
  expect(report.statements.map((statement) => quoteOf(report, statement))[0]).toBe(
    'The Till is DOWN since nine',
  );
});

test.each([
  ['what somebody else wrote', 'Our reply is below.\n> The till is down.'],
  ['what the form itself asks', 'Please describe how the till is down.'],
])('%s says nothing: %j', (_, text) => {
  expect(said(text)).toEqual([]);
});

test('the words that colour a sentence say nothing themselves', () => {
  expect(said('The payment failed yesterday.')).toEqual(['fail']);
});

test.each([
  ['a log', '2026-05-04 10:00:01 ERROR: database unavailable for all users'],
  ['a block of code', '```\ndatabase is unavailable for all users\n```'],
  ['a message in quotation marks', 'The page says "database is unavailable" we hear.'],
  ['a message in single quotation marks', "The page says 'database is unavailable' we hear."],
  ['a message in backticks', 'The page says `database is unavailable` we hear.'],
  ['a message in German quotation marks', 'Da steht „database is unavailable“ als Text.'],
])('%s shows an error and not how much has stopped', (_, text) => {
  expect(extents(text).length).toBeGreaterThan(0);
  for (const extent of extents(text)) expect(extent).toStrictEqual({ extent: 'limited', isWeak: true });
});

test.each([
  ['begin', 'The pump says "offline" since nine.'],
  ['end', 'The till is "down".'],
])('words that only %s in quotation marks are the own words of whoever writes: %s', (_, text) => {
  expect(extents(text)).toContainEqual({ extent: 'outage', part: 'core' });
});

test.each([
  ['that all runs', 'The page says "everything works fine" in green.'],
  ['that it only looks wrong', 'The page says "typo" we hear.'],
  ['that data is lost', 'The page says "data lost" we hear.'],
  ['that everyone is hit', 'The page says "everyone" we hear.'],
])('a machine that says %s is not believed', (_, text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['a sentence with a question mark asks', 'Anything else?', ['asks']],
  ['one that reports asks as well', 'The till is slow, right?', ['narrow', 'slow', 'asks']],
  ['a mark behind a single word asks nothing', 'Hello?', []],
  ['a sentence without one asks nothing', 'Good morning to you.', []],
  ['the mark of the sentence before is not its own', 'Anything else? Good morning to you.', ['asks']],
])('%s: "%s"', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  'Das ist die neue Adresse.',
  'Wir haben die neue Lizenz erhalten.',
  'Anbei sind die Unterlagen.',
  'Auf dem Server die Dateien bitte behalten.',
])('the German article of "%s" is no failure', (text) => {
  expect(readReport(text).statements.filter(({ about }) => about === 'extent')).toEqual([]);
});

test.each(['The scanners just die.', 'The scanners just die after a minute.', 'The system died at noon.'])(
  'the English verb of "%s" is one',
  (text) => {
    expect(extents(text).length).toBeGreaterThan(0);
  },
);
