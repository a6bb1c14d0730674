import { expect, test } from 'vitest';
import { judge } from '../../../src/policy/intake';
import { preset } from '../../../src/policy/presets';
import type { RequestText } from '../../../src/policy/request';

const stakater = preset('stakater');

function contradictions(request: Partial<RequestText>, policy = stakater): [string, string?][] {
  const { findings } = judge(policy, {
    channel: 'portal',
    requestType: 'Report a problem',
    summary: 'Shop is down',
    description: '',
    ...request,
  });
  return findings.filter(({ code }) => code.endsWith('contradicts')).map(({ code, quote }) => [code, quote]);
}

test('a severity about production contradicts a staging cluster', () => {
  const description = 'Our staging cluster does not answer.';
  expect(contradictions({ severity: 'P1', description })).toEqual([
    ['environment-contradicts', 'Our staging cluster does not answer'],
  ]);
});

test('the same staging cluster fits a severity that does not ask for production', () => {
  expect(contradictions({ severity: 'P3', description: 'Our staging cluster does not answer.' })).toEqual([]);
});

test('what excludes a severity is the policy’s to say', () => {
  const clauses = [{ says: 'Outage', when: { extent: ['outage' as const] } }];
  const severities = stakater.severities.map((one) => (one.id === 'P1' ? { ...one, clauses } : one));
  const request = { severity: 'P1', description: 'Our staging cluster does not answer.' };
  expect(contradictions(request, { ...stakater, severities, caps: [] })).toEqual([]);
});

test('production in the form contradicts staging in the text', () => {
  const facts = { environment: 'Production' };
  expect(contradictions({ severity: 'P3', facts, description: 'It happens on staging.' })).toEqual([
    ['environment-contradicts', 'It happens on staging'],
  ]);
});

test('staging that is fine does not contradict production', () => {
  const facts = { environment: 'Production' };
  expect(contradictions({ severity: 'P3', facts, description: 'On staging it works.' })).toEqual([]);
});

test('a severity without a workaround contradicts one that works', () => {
  const description = 'As a workaround we restart the gateway.';
  expect(contradictions({ severity: 'P1', description })).toEqual([
    ['workaround-contradicts', 'As a workaround we restart the gateway'],
  ]);
  expect(contradictions({ severity: 'P2', description })).toEqual([]);
});

test('everyone contradicts one affected person', () => {
  const description = 'All users are blocked.\nAffected user: Jane Roe';
  expect(contradictions({ severity: 'P2', description })).toEqual([
    ['reach-contradicts', 'Affected user: Jane Roe'],
  ]);
  expect(contradictions({ severity: 'P2', description: 'All users are blocked, me too.' })).toEqual([]);
});

test.each([
  ['Everyone is affected. It is only me who wrote.', 'It is only me who wrote'],
  ['Niemand kann sich anmelden.\nBetroffener Nutzer: Jörg Müller', 'Betroffener Nutzer: Jörg Müller'],
])('everyone contradicts one person in "%s"', (description, quote) => {
  expect(contradictions({ description })).toEqual([['reach-contradicts', quote]]);
});

test.each([
  'Only my account is affected, everyone else can log in.',
  'Nobody else has it, just me.',
  'Das passiert alle 5 Minuten, betroffen ist nur ein Nutzer.',
  'It is only one customer; all our customers in other regions work.',
  'Not all users are affected, only my account.',
  'It is not just me, everybody is affected.',
  'All users but me can log in, it is only my laptop that cannot.',
  'Only one colleague can log in, all users are blocked.',
  'Niemand sonst kann es sehen, nur ich.',
])('one person and the others do not contradict in "%s"', (description) => {
  expect(contradictions({ description })).toEqual([]);
});

test('a contradiction coaches and does not block', () => {
  const facts = { environment: 'Staging', product: 'Shop', impact: 'Nobody can order anything' };
  const { complete, findings } = judge(stakater, {
    channel: 'portal',
    requestType: 'Report a problem',
    summary: 'Shop is down',
    description: '',
    severity: 'P1',
    facts,
  });
  expect([complete, findings.map(({ level }) => level)]).toEqual([true, ['coach']]);
});

test('a cap to a lesser severity excludes a way round as a clause would', () => {
  const severities = stakater.severities.map((one) => ({ ...one, clauses: [] }));
  const capTo = (severity: string) => [
    { when: { workaround: ['holds' as const] }, severity, why: 'A way round' },
  ];
  const request = {
    severity: 'P2',
    description: 'Login fails. As a workaround we use the app, which works.',
  };
  const found = (severity: string) =>
    contradictions(request, { ...stakater, severities, caps: capTo(severity) });
  expect(found('P3').map(([code]) => code)).toEqual(['workaround-contradicts']);
  expect([...found('P1'), ...found('P2')]).toEqual([]);
});

test('a cap whose condition the request does not meet excludes nothing', () => {
  const severities = stakater.severities.map((one) => ({ ...one, clauses: [] }));
  const caps = [{ when: { workaround: ['holds' as const] }, severity: 'P3', why: 'A way round' }];
  const request = { severity: 'P1', description: 'Login fails and there is no workaround.' };
  expect(contradictions(request, { ...stakater, severities, caps })).toEqual([]);
});

test('staging in the form contradicts production in the text', () => {
  const facts = { environment: 'Staging' };
  const description = 'It happens in production, it works on staging.';
  const found = contradictions({ severity: 'P3', facts, description: 'Production is slow.' });
  expect(found.map(([code]) => code)).toEqual(['environment-contradicts']);
  expect(contradictions({ severity: 'P3', facts: { environment: 'Production' }, description })).toEqual([]);
});

test('a severity’s own clause excludes without any cap', () => {
  const clauses = [{ says: 'Production only', when: { environment: ['production' as const] } }];
  const severities = stakater.severities.map((one) => (one.id === 'P1' ? { ...one, clauses } : one));
  const found = (description: string) =>
    contradictions({ severity: 'P1', description }, { ...stakater, severities, caps: [] }).map(
      ([code]) => code,
    );
  expect(found('Our staging cluster does not answer.')).toEqual(['environment-contradicts']);
  expect(found('Our production cluster does not answer.')).toEqual([]);
});

test('one cap that holds is enough, and a cap says nothing of what it does not name', () => {
  const severities = stakater.severities.map((one) => ({ ...one, clauses: [] }));
  const values = ['none' as const, 'holds' as const];
  const caps = values.map((value) => ({ when: { workaround: [value] }, severity: 'P3', why: 'Lesser' }));
  const description = 'Our staging cluster does not answer. As a workaround we use the app, which works.';
  const found = contradictions({ severity: 'P1', description }, { ...stakater, severities, caps });
  expect(found.map(([code]) => code)).toEqual(['workaround-contradicts']);
});

test.each([
  ['the same environment in both', 'Production is slow.'],
  ['both environments in the text', 'It happens in production and on staging.'],
])('production in the form fits %s', (_, description) => {
  const facts = { environment: 'Production' };
  expect(contradictions({ severity: 'P3', facts, description })).toEqual([]);
});

test('everyone in the form contradicts one person in the text', () => {
  const facts = { impact: 'All users are blocked.' };
  const found = contradictions({ severity: 'P2', facts, description: 'Affected user: Jane Roe' });
  expect(found.map(([code]) => code)).toEqual(['reach-contradicts']);
});
