import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { COMPLETE, as, aDesk, ask, asked, issue, mark, pages, raise, replies } from '../../desk';
import { holding } from './holding';
import { aCustomer, membersOf, notes } from './people';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };
const COMPANY = 'lena.vogt@northwind.example';

/** Lena's private account with requests that wait, and her company account; the first request is the one looked at. */
async function registeredAgain(desk: Desk, requests = 1): Promise<{ keys: string[]; lena: string }> {
  const keys = Array.from({ length: requests }, () =>
    raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } }),
  );
  await desk.settle();
  return { keys, lena: aCustomer(desk, 'Lena Vogt', COMPANY) };
}

const first = ({ keys }: { keys: string[] }) => keys[0] ?? '';

test('an agent is offered the account that the reporter registered again with', async () => {
  const desk = await aDesk(holding());
  const people = await registeredAgain(desk, 2);
  const { found } = await asked(desk, 'findRegistered', 'agent-amir', first(people));
  expect(found).toMatchObject([
    { accountId: people.lena, name: 'Lena Vogt', address: COMPANY, organisation: 'Northwind Traders' },
  ]);
  expect(found[0]?.requests.toSorted()).toEqual(people.keys.toSorted());
});

test('all open requests belong to the company account, go on, and say so once', async () => {
  const desk = await aDesk(holding());
  const people = await registeredAgain(desk, 2);
  const { reporter } = await asked(desk, 'carryOver', 'agent-amir', first(people), {
    accountId: people.lena,
  });
  expect(reporter).toMatchObject({ standing: 'company', organisation: 'Northwind Traders' });
  for (const key of people.keys) {
    expect(issue(desk, key)).toMatchObject({ reporterId: people.lena, status: 'Submitted' });
    expect(mark(desk, key)).toMatchObject({ complete: 'yes', tier: 'premium', address: 'company' });
    expect(mark(desk, key)).not.toHaveProperty('carrying');
    expect(replies(desk, key)).toHaveLength(2);
    expect(replies(desk, key).at(-1)).toMatch(
      /company account of Lena Vogt[\s\S]*first answer is 1 business day/,
    );
  }
  expect(membersOf(desk, 'Northwind Traders')).toContain(people.lena);
});

test('doing it again changes nothing and says nothing', async () => {
  const desk = await aDesk(holding());
  const people = await registeredAgain(desk);
  const accountId = people.lena;
  await asked(desk, 'carryOver', 'agent-amir', first(people), { accountId });
  await asked(desk, 'carryOver', 'agent-sofia', first(people), { accountId });
  expect(replies(desk, first(people))).toHaveLength(2);
});

test('participants stay, and where the old account took part the new one does', async () => {
  const desk = await aDesk(holding());
  const people = await registeredAgain(desk);
  const other = raise(desk, { answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  const share = (key: string, accountId: string) =>
    as(desk, 'agent-amir', 'POST', `/rest/servicedeskapi/request/${key}/participant`, {
      accountIds: [accountId],
    });
  await share(first(people), 'customer-ben');
  await share(other, 'customer-lena');
  await asked(desk, 'carryOver', 'agent-amir', first(people), { accountId: people.lena });
  expect(issue(desk, first(people)).participantIds).toEqual(['customer-ben']);
  expect(issue(desk, other)).toMatchObject({ reporterId: 'customer-nadia', participantIds: [people.lena] });
});

test('a P1 that woke nobody wakes somebody once it belongs to a premium customer', async () => {
  const desk = await aDesk(holding());
  const people = await registeredAgain(desk);
  const p1 = raise(desk, { as: 'customer-lena' });
  await desk.settle();
  expect(pages(desk)).toEqual([]);
  await asked(desk, 'carryOver', 'agent-amir', first(people), { accountId: people.lena });
  expect(pages(desk)).toHaveLength(1);
  expect(mark(desk, p1)).toMatchObject({ ladder: 'open', tier: 'premium' });
});

test.each(['customer-nadia', 'customer-ben', 'agent-amir', 'nobody-at-all'])(
  'an account that is not the reporter’s is refused, whatever a page says: %s',
  async (accountId) => {
    const desk = await aDesk(holding());
    const people = await registeredAgain(desk);
    const answer = await ask(desk, 'carryOver', 'agent-amir', first(people), { accountId });
    expect(answer).toEqual({ ok: false, refusal: { code: 'no-such-person' } });
    expect(issue(desk, first(people)).reporterId).toBe('customer-lena');
  },
);

test('requests of one company are not offered to its namesake at another', async () => {
  const desk = await aDesk(holding());
  const key = raise(desk);
  await desk.settle();
  const namesake = aCustomer(desk, 'Nadia Osei', 'nadia@contoso.example');
  expect((await asked(desk, 'findRegistered', 'agent-amir', key)).found).toEqual([]);
  const answer = await ask(desk, 'carryOver', 'agent-amir', key, { accountId: namesake });
  expect(answer).toMatchObject({ refusal: { code: 'no-such-person' } });
});

test('a member of one company is offered no account of another', async () => {
  const desk = await aDesk(holding());
  const contoso = desk.state.organizations.all().find(({ name }) => name === 'Contoso Retail');
  if (contoso) desk.state.organizations.put(contoso.id, { ...contoso, memberIds: ['customer-lena'] });
  const people = await registeredAgain(desk);
  expect((await asked(desk, 'findRegistered', 'agent-amir', first(people))).found).toEqual([]);
  const answer = await ask(desk, 'carryOver', 'agent-amir', first(people), { accountId: people.lena });
  expect(answer).toMatchObject({ refusal: { code: 'no-such-person' } });
});

test('somebody whose account was closed is not offered', async () => {
  const desk = await aDesk(holding());
  const people = await registeredAgain(desk);
  desk.jsm.deactivateAccount(people.lena);
  expect((await asked(desk, 'findRegistered', 'agent-amir', first(people))).found).toEqual([]);
});

test('neither addresses nor names of accounts get into the log or the agents’ notes', async () => {
  const desk = await aDesk(holding());
  const people = await registeredAgain(desk);
  await asked(desk, 'carryOver', 'agent-amir', first(people), { accountId: people.lena });
  expect(JSON.stringify([desk.forge.logs(), notes(desk, first(people))])).not.toMatch(/@|Vogt/);
});

test('where Jira does not let the new account take part, the old one still does', async () => {
  const desk = await aDesk((given) => {
    const { jira, ...world } = holding()(given);
    const addParticipants: typeof jira.addParticipants = (key, accounts, by) =>
      by === 'app' ? Promise.resolve('refused') : jira.addParticipants(key, accounts, by);
    return { ...world, jira: { ...jira, addParticipants } };
  });
  const people = await registeredAgain(desk);
  const other = raise(desk, { answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  await as(desk, 'agent-amir', 'POST', `/rest/servicedeskapi/request/${other}/participant`, {
    accountIds: ['customer-lena'],
  });
  const answer = await ask(desk, 'carryOver', 'agent-amir', first(people), { accountId: people.lena });
  expect(answer).toMatchObject({ refusal: { code: 'edit-refused' } });
  expect(issue(desk, other).participantIds).toEqual(['customer-lena']);
});

test.each([
  ['whose other account is private too is offered none', 'lena.vogt@gmx.de', ''],
  [
    'of one company is offered no account at a company that nobody knows',
    'lena.vogt@tailspin.example',
    'Contoso',
  ],
])('a reporter %s', async (_, address, member) => {
  const desk = await aDesk(holding());
  const theirs = desk.state.organizations.all().find(({ name }) => member !== '' && name.startsWith(member));
  if (theirs) desk.state.organizations.put(theirs.id, { ...theirs, memberIds: ['customer-lena'] });
  const key = raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  const accountId = aCustomer(desk, 'Lena Vogt', address);
  expect((await asked(desk, 'findRegistered', 'agent-amir', key)).found).toEqual([]);
  const answer = await ask(desk, 'carryOver', 'agent-amir', key, { accountId });
  expect(answer).toMatchObject({ refusal: { code: 'no-such-person' } });
});

test('a member of a company is offered their own account at that company', async () => {
  const desk = await aDesk(holding());
  const northwind = desk.state.organizations.all().find(({ name }) => name === 'Northwind Traders');
  const people = await registeredAgain(desk);
  if (northwind) desk.state.organizations.put(northwind.id, { ...northwind, memberIds: ['customer-lena'] });
  const { found } = await asked(desk, 'findRegistered', 'agent-amir', first(people));
  expect(found.map(({ accountId }) => accountId)).toEqual([people.lena]);
});
