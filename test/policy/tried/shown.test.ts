import { expect, test } from 'vitest';
import { preset } from '../../../src/policy/presets';
import { decideReceived } from '../../../src/policy/received';
import type { RequestText } from '../../../src/policy/request';
import type { ClauseVerdict } from '../../../src/policy/severity/verdicts';
import { tryOut } from '../../../src/policy/tried';
import { tellingFirst } from '../../../src/policy/tried/clauses';
import { afterFirstPages } from '../../../src/policy/tried/first-pages';

const MONDAY = Date.parse('2026-11-23T09:00:00Z');
const stakater = preset('stakater');

function portal(text: Partial<RequestText> = {}): RequestText {
  return { channel: 'portal', requestType: 'Report a problem', summary: 'Help', description: '', ...text };
}

test('a P1 of a customer without a ladder pages nobody, one of unknown customers as the best', () => {
  const text = portal({ severity: 'P1' });
  const standard = tryOut(stakater, { text, organisations: ['Fabrikam'], at: MONDAY });
  expect(standard).toMatchObject({ tier: 'standard', ladder: 'not-entitled', steps: [] });
  expect(tryOut(stakater, { text, at: MONDAY })).toMatchObject({ tier: 'premium', ladder: 'starts' });
});

test('a severity that wakes nobody pages nobody', () => {
  expect(tryOut(stakater, { text: portal({ severity: 'P4' }), at: MONDAY })).toMatchObject({
    ladder: 'none',
    steps: [],
  });
});

test('whoever is due at once has been paged, and the next waits', () => {
  const decision = decideReceived(stakater, portal({ severity: 'P1' }), { logged: MONDAY });
  const ladder = afterFirstPages(stakater, 'ST-1', decision, MONDAY);
  expect(ladder?.steps.map(({ state }) => state)).toEqual(['sent', 'waiting', 'waiting']);
});

test('a clock that runs from logging is shown by when it is due', () => {
  const { due, dueIfComplete } = tryOut(stakater, { text: portal({ severity: 'P1' }), at: MONDAY });
  expect([due, dueIfComplete]).toEqual(['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z']);
});

test('without a reader’s language the target is worded in the one of the policy', () => {
  const text = portal({ severity: 'P2' });
  expect(tryOut({ ...stakater, language: 'de' }, { text, at: MONDAY }).target).toBe(
    '4 Stunden Geschäftszeit',
  );
  expect(tryOut(stakater, { text, at: MONDAY }).target).toBe('4 business hours');
});

test('a request that names no type and no severity has nothing unknown about it', () => {
  const text: RequestText = {
    channel: 'email',
    summary: 'Help',
    description: 'Nothing works.',
    severity: ' ',
  };
  const requestTypes = stakater.requestTypes.map((type) => ({ ...type, channels: ['portal' as const] }));
  for (const policy of [stakater, { ...stakater, requestTypes }])
    expect(tryOut(policy, { text, at: MONDAY }).unknown).toStrictEqual({});
});

test('an address is shown by what it came to, and one that Jira does not show not at all', () => {
  const text = portal();
  const found = { standing: 'company', organisation: 'Fabrikam' } as const;
  expect(tryOut(stakater, { text, address: found, at: MONDAY }).address).toStrictEqual({
    verdict: 'company',
    organisation: 'Fabrikam',
    admission: 'allow',
  });
  expect(tryOut(stakater, { text, address: { standing: 'free' }, at: MONDAY }).address).not.toHaveProperty(
    'organisation',
  );
  expect(tryOut(stakater, { text, at: MONDAY })).not.toHaveProperty('address');
});

test('the question that would change the suggestion is shown with what each answer leads to', () => {
  const tried = tryOut(stakater, { text: portal({ summary: 'Everything is down' }), at: MONDAY });
  expect(tried.question?.text).toMatch(/\?$/);
  expect(Object.keys(tried.question ?? {})).toEqual(['text', 'changes']);
  const answered = tryOut(stakater, { text: portal({ requestType: 'Ask a question' }), at: MONDAY });
  expect(answered).not.toHaveProperty('text');
});

test('a fact that a request states is shown with the words that state it', () => {
  const text = portal({ description: 'Environment: Staging' });
  const { facts } = tryOut(stakater, { text, at: MONDAY });
  const [environment, product] = ['environment', 'product'].map((id) =>
    facts.find(({ fact }) => fact === id),
  );
  expect(environment).toMatchObject({ state: 'present', quote: 'Staging' });
  expect(product).toStrictEqual({
    fact: 'product',
    label: 'Product or service',
    level: 'required',
    state: 'absent',
  });
});

test('clauses come by what they say: met ones first, and of each kind those of the suggestion', () => {
  const clause = (severity: string, verdict: ClauseVerdict['verdict']): ClauseVerdict => ({
    severity,
    clause: `${severity} ${verdict}`,
    verdict,
  });
  const all = [
    clause('P3', 'contradicted'),
    clause('P2', 'contradicted'),
    clause('P1', 'unknown'),
    clause('P3', 'met'),
    { ...clause('P2', 'met'), quote: 'slow' },
  ];
  expect(tellingFirst(all, 'P2')).toStrictEqual([
    { severity: 'P2', clause: 'P2 met', verdict: 'met', quote: 'slow' },
    { severity: 'P3', clause: 'P3 met', verdict: 'met' },
    { severity: 'P2', clause: 'P2 contradicted', verdict: 'contradicted' },
    { severity: 'P3', clause: 'P3 contradicted', verdict: 'contradicted' },
  ]);
});
