import { expect, test } from 'vitest';
import { type Decision, type DecisionKind, decisionKinds } from '../../src/policy/record';
import { decisionTable } from '../../static/pages/settings/record/export';
import { mistakenFields, NO_FILTERS, whichOf } from '../../static/pages/settings/record/filters';
import { decisionWords, type Reader } from '../../static/pages/settings/record/sentence';
import { joined } from '../../static/pages/settings/record/joined';
import { wordsFor } from '../../static/shared/languages';
import { languageOf } from '../../static/shared/words';

const reader = readerOf('en-US');
const amir = { accountId: 'amir' };
const names = { amir: 'Amir Haddad' };
const known = { names, facts: {} };

function readerOf(locale: string): Reader {
  return { language: languageOf(locale), words: wordsFor(locale) };
}

function decision(
  kind: DecisionKind,
  details: Decision['details'] = {},
  by: Decision['by'] = amir,
): Decision {
  return { id: `${kind}-1`, projectId: '1', at: 0, kind, request: { id: '7', key: 'ST-7' }, by, details };
}

for (const language of ['en-US', 'de-DE']) {
  test.each(decisionKinds)(`a decision of the kind %s is a whole sentence in ${language}`, (kind) => {
    const sentence = decisionWords(decision(kind), known, readerOf(language));
    expect(sentence).toMatch(/^.{10,}[.–]$/);
    expect(sentence).not.toMatch(/[{}]/);
  });
}

test.each([
  [
    'received',
    { complete: false, severity: 'P2', suggested: 'P1', missing: 'impact' },
    /something was missing: impact/,
  ],
  ['severity-changed', { from: 'P3', to: 'P2', how: 'accepted' }, /^Amir Haddad accepted the suggestion: P2/],
  ['severity-changed', { from: 'P3', to: 'P2', how: 'in-jira' }, /changed the priority in Jira/],
  ['first-response', { met: false }, /too late/],
  ['first-response', {}, /no time was due/],
  ['paged', { channel: 'jsm-operations', step: 1 }, /through JSM Operations, step 1/],
  ['paged', { channel: 'webhook', step: 2 }, /through the webhook, step 2/],
  ['connected', { service: 'phone' }, /connected the telephone\.$/],
  ['shadow-started', { policy: 'Mine', days: 1 }, /watch for one day\.$/],
  ['share-ended', { how: 'left' }, /left the request/],
  ['joined', { organisation: 'Contoso', people: 3 }, /added 3 people to Contoso/],
  ['shared', { people: 1 }, /shared it with one person\./],
  ['paging-stopped', { how: 'resolved', minutes: 0 }, /, less than a minute after it was logged/],
  ['published', { version: 4, restores: 2 }, /brings back version 2/],
  ['drilled', { state: 'failed', broken: 1 }, /broken links: 1/],
] as const)('a decision of the kind %s with its details says how', (kind, details, says) => {
  expect(decisionWords(decision(kind, { ...details }), known, reader)).toMatch(says);
});

test('whoever answered without an account is somebody, not the policy', () => {
  const sentence = decisionWords(decision('acknowledged', { minutes: 3 }, 'policy'), known, reader);
  expect(sentence).toBe('Somebody answered, 3 minutes after it was logged.');
});

test('an erased account and one that Jira no longer names stay unnamed', () => {
  const by = (accountId: string) => decisionWords(decision('shadow-ended', {}, { accountId }), known, reader);
  expect(by('erased')).toMatch(/^An erased person/);
  expect(by('gone')).toMatch(/^Somebody/);
});

test('facts are called as the policy calls them, and by their ids where it is gone', () => {
  const asking = decision('asked', { facts: 'impact, product' });
  const facts = { [asking.id]: ['Business impact', 'Product'] };
  expect(decisionWords(asking, { names, facts }, reader)).toMatch(/for: Business impact, Product\.$/);
  expect(decisionWords(asking, known, reader)).toMatch(/for: impact, product\.$/);
});

test('the exported table says when, who, what and why', () => {
  const kept = { decisions: [{ ...decision('waived', { fact: 'impact' }), why: 'Known already' }], ...known };
  expect(decisionTable(kept, reader)[1]).toEqual([
    '1970-01-01T00:00:00.000Z',
    'ST-7',
    'Answer waived',
    'Amir Haddad',
    'amir',
    'Amir Haddad did without impact.',
    'Known already',
    '{"fact":"impact"}',
    '',
  ]);
});

test('days are asked for from their first to their last moment', () => {
  const {
    from = '',
    to = '',
    request,
  } = whichOf({ request: ' st-7 ', from: '2026-11-02', to: '2026-11-02' }, 'Europe/Berlin');
  expect(request).toBe('ST-7');
  expect(Date.parse(to) - Date.parse(from)).toBe(86_400_000);
});

test('days begin where the reader is, also when clocks change', () => {
  const days = { request: '', from: '2026-10-25', to: '2026-10-25' };
  expect(whichOf(days, 'Europe/Berlin')).toEqual({
    from: '2026-10-24T22:00:00.000Z',
    to: '2026-10-25T23:00:00.000Z',
  });
});

test.each([
  [{ request: 'banana' }, ['request']],
  [{ request: 'FR 12' }, ['request']],
  [{ request: ' fr-12 ' }, []],
  [{ from: '2026-12-01', to: '2026-11-01' }, ['to']],
  [{ request: 'banana', from: '2026-12-01', to: '2026-11-01' }, ['request', 'to']],
  [{ from: '2026-11-01', to: '2026-11-01' }, []],
  [{ to: '2026-11-01' }, []],
])('filters %j are mistaken in %s', (wish, fields) => {
  expect(mistakenFields({ ...NO_FILTERS, ...wish })).toEqual(fields);
});

test('open filters ask for everything', () => {
  expect(whichOf({ request: '', from: '', to: '' }, undefined)).toEqual({});
});

test('a decision that comes with two pages stands once', () => {
  const one = decision('asked');
  const pages = joined({ decisions: [one], ...known, next: 'a' }, { decisions: [one], names: {}, facts: {} });
  expect(pages).toEqual({ decisions: [one], ...known });
});
