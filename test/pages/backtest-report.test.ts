import { expect, test } from 'vitest';
import type { Agreement, BacktestReport, Cases } from '../../src/policy/backtest/report';
import { changeLines } from '../../static/pages/settings/backtest/change-lines';
import { reportTable } from '../../static/pages/settings/backtest/export';
import { kappaWords, strengthOf } from '../../static/pages/settings/backtest/kappa';
import { standing } from '../../static/pages/settings/backtest/run-words';
import { searchPath } from '../../static/pages/settings/cases/search-path';
import { barWidth, percentIn, shareOf } from '../../static/pages/settings/charts/bar-width';
import { viewerFor } from '../../static/shared/languages';

const { words } = viewerFor({ locale: 'en-US' });
const cases = (...keys: string[]): Cases => ({ count: keys.length, keys });
const none = cases();

const agreement: Agreement = {
  requests: 2,
  unknown: 1,
  confusion: [
    [cases('ST-1'), cases('ST-2')],
    [none, none],
  ],
  same: 0.5,
  kappa: { value: 0.62, low: 0.55, high: 0.69 },
  perLevel: [],
  missed: cases('ST-2'),
  falseAlarms: none,
};

const report: BacktestReport = {
  requests: 3,
  policy: {
    name: 'Draft',
    levels: ['P1', 'P2'],
    asked: cases('ST-1', 'ST-2'),
    askedFor: { impact: cases('ST-1') },
    blocked: none,
    paged: cases('ST-1'),
    suggested: { P1: cases('ST-1') },
    agreement,
    byRequestType: [],
    byOrganisation: [{ name: '10', agreement }],
  },
};

test.each([
  [-0.1, 'poor'],
  [0.2, 'fair'],
  [0.59, 'moderate'],
  [0.6, 'good'],
  [1, 'veryGood'],
] as const)('a kappa of %f is called %s', (kappa, strength) => {
  expect(strengthOf(kappa)).toBe(strength);
});

test('a kappa is said with its interval in both languages', () => {
  const kappa = { value: 0.62, low: 0.55, high: 0.69 };
  expect(kappaWords(kappa, 10, { words, language: 'en' })).toBe('0.62, between 0.55 and 0.69: good');
  const german = viewerFor({ locale: 'de-DE' });
  expect(kappaWords(kappa, 10, { words: german.words, language: 'de' })).toBe(
    '0,62, zwischen 0,55 und 0,69: gut',
  );
});

test('a bar shows the least share and never leaves its track', () => {
  expect([undefined, 0, 0.0001, 0.5, 2].map(barWidth)).toEqual(['0%', '0%', '1.0%', '50.0%', '100.0%']);
});

test('a part of nothing is no share, and almost all is not all', () => {
  expect(shareOf(0, 0)).toBeUndefined();
  expect([undefined, 0.999, 1].map(percentIn('en'))).toEqual(['–', '99%', '100%']);
});

test('Jira’s search is asked for exactly these requests', () => {
  expect(decodeURIComponent(searchPath(['ST-1', 'ST-2']))).toBe('/issues/?jql=key in (ST-1, ST-2)');
});

test('the table names organisations and counts each cell', () => {
  const table = reportTable(report, { '10': 'Contoso' }, { words });
  expect(table).toContainEqual(['Ended P1, suggested P2', '1', 'ST-2']);
  expect(table).toContainEqual(['Contoso: κ', '0.6200', '0.5500 0.6900']);
  expect(table.every((row) => row.length === 3)).toBe(true);
});

test('changes that concern no request are not told', () => {
  const lines = changeLines(
    {
      suggested: [{ from: 'P2', to: 'P1', cases: cases('ST-9') }],
      askedMore: { impact: none },
      askedLess: {},
      pagedMore: cases('ST-9'),
      pagedLess: none,
      dueEarlier: none,
      dueLater: none,
    },
    words,
  );
  expect(lines.map(({ title }) => title)).toEqual(['suggested P1 instead of P2', 'page somebody only now']);
});

test('a run that Jira holds up says that it goes on by itself', () => {
  const at = '2026-11-03T09:00:00.000Z';
  const run = { state: 'running', jql: '', startedAt: at, at, by: 'Alex', judged: 1200, of: 5000 } as const;
  const said = standing(
    { ...run, waiting: true, report, organisations: {} },
    viewerFor({ locale: 'en-US' }),
    Date.parse(at),
  );
  expect(said).toMatch(/^1,200 of about 5,000 requests judged.*Jira has asked us to wait/);
});

test('a run that found no request says what to do', () => {
  const at = '2026-11-03T09:00:00.000Z';
  const run = { state: 'done', jql: '', startedAt: at, at, by: 'Alex', judged: 0, of: 0 } as const;
  const said = standing(
    { ...run, report, organisations: {} },
    viewerFor({ locale: 'en-US' }),
    Date.parse(at),
  );
  expect(said).toMatch(/^No request matches.*Widen the query/);
});

test.each([
  ['fewer than ten requests', 9, { value: 1, low: 0.8, high: 1 }],
  ['an interval without width', 40, { value: 1, low: 1, high: 1 }],
])('a kappa of %s is given no verdict', (_, requests, kappa) => {
  expect(kappaWords(kappa, requests, { words, language: 'en' })).toBe(
    '1.00; too few requests to say how good that is',
  );
});
