import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { CallName } from '../../src/calls';
import { ask, closeDesk, openDesk, raise } from '../desk';

type Person = 'reporter' | 'other customer' | 'agent' | 'agent elsewhere' | 'admin';

const ACCOUNTS: Record<Person, string> = {
  reporter: 'customer-nadia',
  'other customer': 'customer-ben',
  agent: 'agent-amir',
  'agent elsewhere': 'agent-johan',
  admin: 'admin-alex',
};

const EVERYONE = Object.keys(ACCOUNTS) as Person[];

/** Who gets an answer; everyone else is refused. A call without a row does not compile. */
const ALLOWED: Record<CallName, Person[]> = {
  loadCreateForm: EVERYONE,
  loadRequest: ['reporter', 'agent', 'admin'],
  answerMissing: ['reporter', 'agent', 'admin'],
  loadIssue: ['agent', 'admin'],
  askFor: ['agent', 'admin'],
  waive: ['agent', 'admin'],
  acknowledge: ['agent', 'admin'],
  reclassify: ['agent', 'admin'],
  keepSeverity: ['agent', 'admin'],
  undoChange: ['agent', 'admin'],
  askSeverity: ['agent', 'admin'],
  answerSeverity: ['reporter', 'agent', 'admin'],
  objectTo: ['reporter', 'agent', 'admin'],
  loadTriage: ['agent', 'admin'],
  acceptRow: ['agent', 'admin'],
  loadSettings: ['admin'],
  publishPreset: ['admin'],
  connectService: ['admin'],
  testService: ['admin'],
  startDrill: ['admin'],
  stopPaging: ['agent', 'admin'],
  pageAgain: ['agent', 'admin'],
  answerCall: ['agent', 'admin'],
};

const QUESTIONS: Partial<Record<CallName, Record<string, unknown>>> = {
  answerMissing: { answers: { product: 'The image registry' } },
  askFor: { facts: ['changes'] },
  waive: { fact: 'environment', reason: 'They run one environment only.' },
  reclassify: { from: 'P1', to: 'P3', reason: 'One page of the manual has a typo.' },
  keepSeverity: { severity: 'P1', suggested: 'P4', reason: 'The customer is right.' },
  undoChange: { change: 1 },
  askSeverity: { signal: 'environment' },
  answerSeverity: { signal: 'environment', value: 'production' },
  objectTo: { change: 1, text: 'Nobody can work.' },
  acceptRow: { from: 'P1', to: 'P3', reason: 'One page of the manual has a typo.' },
  publishPreset: { preset: 'stakater' },
  connectService: { service: 'slack', values: { token: 'xoxb-another', channel: '#support' } },
  testService: { service: 'slack' },
  stopPaging: { reason: 'It is a test of ours.' },
  answerCall: { code: '123 456' },
};

const TABLE = (Object.keys(ALLOWED) as CallName[]).flatMap((call) =>
  EVERYONE.map((person) => [call, person, ALLOWED[call].includes(person) ? 'answered' : 'refused'] as const),
);

// One desk for all cases, and a request of its own for each.
let desk: Desk;
let key: string;

beforeAll(async () => {
  desk = await openDesk();
  return () => closeDesk(desk);
});

beforeEach(async () => {
  key = raise(desk, { summary: 'Help', description: 'Please help.', answers: { severity: 'P1' } });
  await desk.settle();
});

test.each(TABLE)('%s by the %s is %s', async (call, person, outcome) => {
  const question = { ...QUESTIONS[call], ...(call === 'acceptRow' ? { key } : {}) };
  const answer = await ask(desk, call, ACCOUNTS[person], key, question);
  // Whoever is heard may still be told that there is nothing to take back.
  const isTurnedAway = !answer.ok && ['not-allowed', 'request-gone'].includes(answer.refusal.code);
  expect(isTurnedAway ? 'refused' : 'answered').toBe(outcome);
});

test.each([
  'loadRequest',
  'loadIssue',
  'acknowledge',
  'loadSettings',
  'startDrill',
  'pageAgain',
  'loadCreateForm',
] as const)('%s with an account or a key in its payload is refused', async (call) => {
  const forged = { accountId: 'agent-amir', key: 'ST-1', request: { key: 'ST-1' } };
  expect(await ask(desk, call, 'admin-alex', key, forged)).toMatchObject({
    ok: false,
    refusal: { code: 'bad-question' },
  });
});

test('what the create panel gets names no other customer and nobody who is woken', async () => {
  const answer = JSON.stringify(await ask(desk, 'loadCreateForm', 'customer-ben', key));
  for (const secret of ['Northwind', 'northwind', 'Contoso', '#p1-oncall', '#p1-management', 'premium']) {
    expect(answer).not.toContain(secret);
  }
});

test('what the reporter gets does not say in which rooms of the desk people were paged', async () => {
  const answer = JSON.stringify(await ask(desk, 'loadRequest', 'customer-nadia', key));
  expect(answer).toContain('"channel":"slack"');
  expect(answer).not.toContain('#p1');
});

test('a secret of a service is never read out', async () => {
  const values = { token: 'xoxb-very-secret', channel: '#support' };
  await ask(desk, 'connectService', 'admin-alex', key, { service: 'slack', values });
  expect(JSON.stringify(await ask(desk, 'loadSettings', 'admin-alex', key))).not.toContain('very-secret');
  expect(JSON.stringify(desk.forge.logs())).not.toContain('very-secret');
});

test('logs carry codes and ids, never an address or a word of the customer', () => {
  const lines = desk.forge.logs().map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).not.toMatch(/@|shop|Nadia|503/);
});
