import { expect, test } from 'vitest';
import { preset } from '../../src/policy/presets';
import type { RequestText } from '../../src/policy/request';
import { tryOut } from '../../src/policy/tried';

const MONDAY = Date.parse('2026-11-23T09:00:00Z');
const stakater = preset('stakater');

function portal(text: Partial<RequestText> = {}): RequestText {
  return {
    channel: 'portal',
    requestType: 'Report a problem',
    summary: 'Checkout fails',
    description: 'Since this morning nobody can pay in the shop; every order ends in an error page.',
    ...text,
  };
}

test('an incomplete request shows what is missing and the comment that asks', () => {
  const tried = tryOut(stakater, { text: portal({ severity: 'P2' }), key: 'ST-7', at: MONDAY });
  expect(tried).toMatchObject({ complete: false, chosen: 'P2', status: 'Awaiting details', ladder: 'none' });
  expect(tried.facts.find(({ fact }) => fact === 'environment')).toEqual({
    fact: 'environment',
    label: 'Environment',
    level: 'required',
    state: 'absent',
  });
  expect(tried.comment).toMatch(/ST-7[\s\S]*1\. Which environment is affected\?/);
  expect(tried.due).toBeUndefined();
  expect(tried.dueIfComplete).toBe('2026-11-23T13:00:00.000Z');
});

test('a request type and a severity that the policy does not have are named', () => {
  const text = portal({ requestType: 'Report a fault', severity: 'Sev 9' });
  const { unknown, facts } = tryOut(stakater, { text, at: MONDAY });
  expect(unknown).toEqual({ requestType: 'Report a fault', severity: 'Sev 9' });
  expect(facts).toEqual([]);
  expect(tryOut(stakater, { text: portal({ severity: 'p2' }), at: MONDAY }).unknown).toEqual({});
});

test('a premium P1 shows whom it pages when and says so', () => {
  const tried = tryOut(stakater, {
    text: portal({ severity: 'P1' }),
    organisations: ['Northwind Traders'],
    at: MONDAY,
  });
  expect(tried).toMatchObject({ tier: 'premium', ladder: 'starts', status: 'Submitted', target: '1 hour' });
  expect(tried.steps.map(({ at, target }) => [at.slice(11, 16), target])).toEqual([
    ['09:00', '#p1-oncall'],
    ['09:10', '#p1-leads'],
    ['09:20', '#p1-management'],
  ]);
  expect(tried.comment).toContain('10 minutes');
});

test('a private address is held and the comment says how to register', () => {
  const facts = { environment: 'Production', product: 'Shop', impact: 'One colleague reads the list twice' };
  const description = 'The monthly report shows its rows in the wrong order since Friday.';
  const text = portal({ severity: 'P3', summary: 'Order of rows', description, facts });
  const tried = tryOut(stakater, { text, address: { standing: 'free' }, at: MONDAY });
  expect(tried.address).toEqual({ verdict: 'free', admission: 'hold' });
  expect(tried).toMatchObject({ complete: true, status: 'Awaiting details' });
  expect(tried.comment).toContain('official company e-mail address');
});

test('a call code that nobody gave yet stands as dots', () => {
  const interstellio = preset('interstellio');
  const [severity] = interstellio.severities;
  const text: RequestText = {
    channel: 'email',
    summary: 'Everything is down',
    description: `Severity: ${severity?.id ?? ''}`,
  };
  const tried = tryOut(interstellio, { text, at: MONDAY });
  expect(tried.ladder).toBe('starts');
  expect(tried.comment).toContain('··· ···');
});

test('the target is worded in the language of whoever looks', () => {
  const tried = tryOut(stakater, { text: portal({ severity: 'P2' }), at: MONDAY, language: 'de' });
  expect(tried.target).toBe('4 Stunden Geschäftszeit');
});

test('clauses that nobody said anything about are left out', () => {
  const { clauses, suggested } = tryOut(stakater, {
    text: portal({ facts: { environment: 'Staging' } }),
    at: MONDAY,
  });
  expect(clauses.map(({ verdict }) => verdict)).not.toContain('unknown');
  expect(clauses[0]?.severity).toBe(suggested);
});
