import { beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { CallName } from '../../src/calls';
import { presetSource } from '../../src/policy/presets';
import { as, ask, closeDesk, openDesk, raise } from '../desk';
import { PAGE_OF } from '../page-of';

type Person = keyof typeof ACCOUNTS;

const ACCOUNTS = {
  // Forge's own word for somebody who is not signed in.
  visitor: 'unidentified',
  reporter: 'customer-nadia',
  participant: 'customer-lena',
  // Of the reporter's own organisation: by default only the reporter sees a request.
  colleague: 'customer-oliver',
  'other customer': 'customer-ben',
  agent: 'agent-amir',
  'agent elsewhere': 'agent-johan',
  admin: 'admin-alex',
};

const EVERYONE = Object.keys(ACCOUNTS) as Person[];
const SIGNED_IN = EVERYONE.filter((person) => person !== 'visitor');
const WHO_SEE_IT: Person[] = ['reporter', 'participant', 'agent', 'admin'];
const DESK: Person[] = ['agent', 'admin'];
const ADMIN: Person[] = ['admin'];

/** Who is heard; everyone else is refused. A call without a row does not compile. */
const HEARD: Record<CallName, Person[]> = {
  loadWelcome: EVERYONE,
  checkAddress: EVERYONE,
  loadProfile: SIGNED_IN,
  loadCreateForm: SIGNED_IN,
  loadRequest: WHO_SEE_IT,
  answerMissing: WHO_SEE_IT,
  answerSeverity: WHO_SEE_IT,
  objectTo: WHO_SEE_IT,
  loadSharing: WHO_SEE_IT,
  share: WHO_SEE_IT,
  endShare: WHO_SEE_IT,
  leaveRequest: WHO_SEE_IT,
  loadIssue: DESK,
  askFor: DESK,
  waive: DESK,
  acknowledge: DESK,
  stopPaging: DESK,
  pageAgain: DESK,
  answerCall: DESK,
  reclassify: DESK,
  keepSeverity: DESK,
  undoChange: DESK,
  askSeverity: DESK,
  letThrough: DESK,
  findRegistered: DESK,
  carryOver: DESK,
  loadIssueSharing: DESK,
  shareIssue: DESK,
  endIssueShare: DESK,
  loadTriage: DESK,
  acceptRow: DESK,
  undoRow: DESK,
  loadSettings: ADMIN,
  publishPreset: ADMIN,
  connectService: ADMIN,
  testService: ADMIN,
  startDrill: ADMIN,
  loadRoster: ADMIN,
  rosterCustomers: ADMIN,
  rosterMembers: ADMIN,
  addToOrganisation: ADMIN,
  loadEditor: ADMIN,
  saveDraft: ADMIN,
  discardDraft: ADMIN,
  publishPolicy: ADMIN,
  loadVersion: ADMIN,
  loadSite: ADMIN,
  tryPolicy: ADMIN,
  loadBacktest: ADMIN,
  startBacktest: ADMIN,
  steerBacktest: ADMIN,
  loadShadow: ADMIN,
  startShadow: ADMIN,
  stopShadow: ADMIN,
  loadDecisions: ADMIN,
  erasePerson: ADMIN,
  loadDeskNow: ADMIN,
};

const outsider = ['pieter@overberg.example'];
const wish = { addresses: outsider, colleagues: [], organisation: false, confirmed: outsider };
const ended = { kind: 'person', id: 'customer-pieter' };

const QUESTIONS: Partial<Record<CallName, Record<string, unknown>>> = {
  checkAddress: { address: 'nadia@northwind.example' },
  answerMissing: { answers: { product: 'The image registry' } },
  answerSeverity: { signal: 'environment', value: 'production' },
  objectTo: { change: 1, text: 'Nobody can work.' },
  share: wish,
  endShare: ended,
  askFor: { facts: ['changes'] },
  waive: { fact: 'environment', reason: 'They run one environment only.' },
  stopPaging: { reason: 'It is a test of ours.' },
  answerCall: { code: '123 456' },
  reclassify: { from: 'P1', to: 'P3', reason: 'One page of the manual has a typo.' },
  keepSeverity: { severity: 'P1', suggested: 'P4', reason: 'The customer is right.' },
  undoChange: { change: 1 },
  askSeverity: { signal: 'environment' },
  carryOver: { accountId: 'customer-ben' },
  shareIssue: wish,
  endIssueShare: ended,
  publishPreset: { preset: 'stakater' },
  connectService: { service: 'slack', values: { token: 'xoxb-another', channel: '#support' } },
  testService: { service: 'slack' },
  rosterCustomers: { start: 0 },
  rosterMembers: { organisation: '1', start: 0 },
  addToOrganisation: { organisation: '1', accountIds: ['customer-lena'] },
  saveDraft: { source: 'name: Ours', revision: 0, basedOn: 1 },
  publishPolicy: { source: presetSource('stakater'), basedOn: 1 },
  loadVersion: { number: 1 },
  tryPolicy: { request: { ticket: { channel: 'email', summary: 'Help', description: 'Nothing works.' } } },
  startBacktest: { jql: 'statusCategory = Done', most: 10, source: presetSource('stakater') },
  steerBacktest: { to: 'cancel' },
  startShadow: { source: presetSource('stakater'), days: 1 },
  erasePerson: { accountId: 'agent-johan' },
};

// One desk for all calls, and a request of its own for each.
let desk: Desk;
/** Requests that Jira hides from everybody, as issue security can. */
const hidden = new Set<string>();

beforeAll(async () => {
  desk = await openDesk((world) => ({
    ...world,
    jira: {
      ...world.jira,
      callerSees: async (key) => !hidden.has(key) && (await world.jira.callerSees(key)),
    },
  }));
  return () => closeDesk(desk);
});

async function aRequest(): Promise<string> {
  const words = { summary: 'The zebra ledger', description: 'Please help with the zebra ledger.' };
  const key = raise(desk, { ...words, answers: { severity: 'P1' } });
  await desk.settle();
  const participants = `/rest/servicedeskapi/request/${key}/participant`;
  await as(desk, 'agent-amir', 'POST', participants, { accountIds: [ACCOUNTS.participant] });
  return key;
}

function tryCall(call: CallName, person: Person, key: string) {
  const ofRow: Partial<typeof QUESTIONS> = {
    acceptRow: { from: 'P1', to: 'P3', reason: 'A typo.', key },
    undoRow: { change: 1, key },
  };
  return ask(desk, call, ACCOUNTS[person], key, ofRow[call] ?? QUESTIONS[call]);
}

/** Of a request that somebody does not see they learn no more than that. */
const REFUSED = ['not-allowed', 'request-gone', 'not-a-request'];

test.each(Object.entries(HEARD) as [CallName, Person[]][])('%s hears %j', async (call, heard) => {
  const key = await aRequest();
  const found: Person[] = [];
  for (const person of EVERYONE) {
    const answer = await tryCall(call, person, key);
    // Whoever is heard may still be told that there is nothing to take back.
    if (answer.ok || !REFUSED.includes(answer.refusal.code)) found.push(person);
  }
  expect(found).toEqual(heard);
});

test.each((Object.keys(HEARD) as CallName[]).filter((call) => PAGE_OF[call] === 'issue'))(
  '%s tells an agent nothing of a request hidden from them',
  async (call) => {
    const key = await aRequest();
    hidden.add(key);
    const answer = await tryCall(call, 'agent', key);
    expect(answer).toEqual({ ok: false, refusal: { code: 'not-a-request' } });
  },
);

/** What is nobody's business but of those who see the request, and of the desk. */
const OTHERS = ['Nadia', 'Oliver', 'orthwind', 'zebra', 'ontoso', 'aroo', 'Thandi', '#p1', 'premium'];
/** What a participant of another company sees beside the request itself. */
const BESIDE = ['Ben ', 'Pieter ', 'Oliver', 'abrikam', 'ontoso', 'aroo', 'Thandi', '@northwind', 'premium'];

test.each([
  ['visitor', OTHERS],
  ['other customer', OTHERS],
  ['participant', BESIDE],
] as const)('no answer tells the %s about another customer', async (person, secrets) => {
  const key = await aRequest();
  for (const call of Object.keys(HEARD) as CallName[]) {
    const said = JSON.stringify(await tryCall(call, person, key));
    expect([call, secrets.filter((secret) => said.includes(secret))]).toEqual([call, []]);
  }
});
