import { beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import type { Calls } from '../../../src/calls';
import { decisionsOn } from '../record/read';
import { aDesk, ask, asked, closeDesk, openDesk } from '../../desk';

const ST = 'ST-1';
const FIFTY_ONE = Array.from({ length: 51 }, (_, one) => `a${one}`);
const NORTHWIND = 'Northwind Traders';

let shared: Desk;
beforeAll(async () => {
  shared = await openDesk();
  return () => closeDesk(shared);
});

const roster = (desk: Desk) => asked(desk, 'loadRoster', 'admin-alex', ST);

async function northwind(desk: Desk): Promise<string> {
  const { organisations } = await roster(desk);
  return organisations.find(({ name }) => name === NORTHWIND)?.id ?? '';
}

/** Every page of the customers, one after the other. */
async function customers(desk: Desk) {
  const rows: Calls['rosterCustomers']['answer']['rows'] = [];
  for (let start: number | undefined = 0; start !== undefined;) {
    const page: Calls['rosterCustomers']['answer'] = await asked(desk, 'rosterCustomers', 'admin-alex', ST, {
      start,
    });
    rows.push(...page.rows);
    start = page.next;
  }
  return rows;
}

test('the roster begins with the desk’s organisations and their domains', async () => {
  const { organisations, notInJira } = await roster(shared);
  expect(organisations).toContainEqual({
    id: await northwind(shared),
    name: NORTHWIND,
    domains: ['northwind.example'],
  });
  expect(notInJira).not.toContain(NORTHWIND);
});

test('a customer comes with what their address came to', async () => {
  const rows = await customers(shared);
  expect(rows.find(({ accountId }) => accountId === 'customer-nadia')).toMatchObject({
    address: 'nadia@northwind.example',
    standing: 'company',
    belongsTo: NORTHWIND,
  });
});

test('an address that Jira does not show is left unknown', async () => {
  const desk = await aDesk();
  desk.jsm.hideAddress('customer-nadia', true);
  const rows = await customers(desk);
  const nadia = rows.find(({ accountId }) => accountId === 'customer-nadia');
  expect(nadia).toEqual({ accountId: 'customer-nadia', name: nadia?.name, standing: 'not-shown' });
});

test('whoever cannot sign in any more is not on the roster', async () => {
  const desk = await aDesk();
  desk.jsm.deactivateAccount('customer-nadia');
  expect((await customers(desk)).map(({ accountId }) => accountId)).not.toContain('customer-nadia');
});

test('members are accounts and nothing else of them', async () => {
  const page = await asked(shared, 'rosterMembers', 'admin-alex', ST, {
    organisation: await northwind(shared),
    start: 0,
  });
  expect(page.accountIds).toContain('customer-nadia');
  expect(JSON.stringify(page)).not.toContain('@');
});

test.each(['Karoo Telecom', 'an organisation that is gone'])(
  'of %s the admin of this desk learns nothing',
  async (name) => {
    const organisation = shared.state.organizations.all().find((one) => one.name === name)?.id ?? '987654321';
    const wish = { organisation, accountIds: ['customer-thandi'] };
    const refused = { ok: false, refusal: { code: 'unknown-organisation' } };
    const asking = { organisation, start: 0 };
    expect(await ask(shared, 'rosterMembers', 'admin-alex', ST, asking)).toEqual(refused);
    expect(await ask(shared, 'addToOrganisation', 'admin-alex', ST, wish)).toEqual(refused);
  },
);

test.each([
  ['the customers', /\/customer/],
  ['their addresses', /\/user\/email/],
  ['who may ask', /\/mypermissions/],
])('Jira’s wish to be left alone about %s becomes seconds to wait', async (_, path) => {
  const desk = await aDesk();
  desk.jiraFaults.next({ method: 'GET', path, status: 429, retryAfter: 7 });
  expect(await ask(desk, 'rosterCustomers', 'admin-alex', ST, { start: 0 })).toEqual({
    ok: false,
    refusal: { code: 'slow-down', params: { seconds: '7' } },
  });
});

test('people join the organisation that their address leads to', async () => {
  const desk = await aDesk();
  const organisation = await northwind(desk);
  const members = () => desk.state.organizations.get(organisation)?.memberIds ?? [];
  const group = desk.state.organizations.get(organisation);
  if (group) desk.state.organizations.put(organisation, { ...group, memberIds: [] });
  const joined = await asked(desk, 'addToOrganisation', 'admin-alex', ST, {
    organisation,
    accountIds: ['customer-nadia', 'customer-nadia', 'customer-lena'],
  });
  expect(joined).toEqual({
    added: ['customer-nadia'],
    left: [{ accountId: 'customer-lena', why: 'not-theirs' }],
  });
  expect(members()).toEqual(['customer-nadia']);
  const noted = (await decisionsOn(desk)).filter(({ kind }) => kind === 'joined');
  expect(noted).toMatchObject([{ details: { organisation: NORTHWIND, people: 1 } }]);
});

test('where nobody joins, nothing is on record', async () => {
  const desk = await aDesk();
  const organisation = await northwind(desk);
  await asked(desk, 'addToOrganisation', 'admin-alex', ST, { organisation, accountIds: ['customer-lena'] });
  expect((await decisionsOn(desk)).filter(({ kind }) => kind === 'joined')).toEqual([]);
});

test('an account that nobody has joins nothing', async () => {
  const organisation = await northwind(shared);
  const accountIds = ['nobody-at-all'];
  expect(await asked(shared, 'addToOrganisation', 'admin-alex', ST, { organisation, accountIds })).toEqual({
    added: [],
    left: [{ accountId: 'nobody-at-all', why: 'not-theirs' }],
  });
});

test('one whom Jira refuses does not keep the others out', async () => {
  const desk = await aDesk();
  const organisation = await northwind(desk);
  desk.jiraFaults.next({ method: 'POST', path: /\/organization\/\d+\/user/, status: 403, times: 2 });
  const colleague = 'customer-colleague';
  const nadia = desk.state.users.get('customer-nadia');
  if (nadia)
    desk.state.users.put(colleague, {
      ...nadia,
      accountId: colleague,
      emailAddress: 'colleague@northwind.example',
    });
  const joined = await asked(desk, 'addToOrganisation', 'admin-alex', ST, {
    organisation,
    accountIds: ['customer-nadia', colleague],
  });
  expect(joined).toEqual({ added: [colleague], left: [{ accountId: 'customer-nadia', why: 'refused' }] });
});

test.each([
  ['rosterCustomers', { start: -1 }],
  ['rosterCustomers', { start: 0, query: 'nadia' }],
  ['rosterMembers', { organisation: '../1', start: 0 }],
  ['addToOrganisation', { organisation: '1', accountIds: [] }],
  ['addToOrganisation', { organisation: '1', accountIds: FIFTY_ONE }],
  ['addToOrganisation', { organisation: '1', accountIds: ['../../1'] }],
] as const)('%s with question %# is none', async (call, question) => {
  expect(await ask(shared, call, 'admin-alex', ST, question)).toMatchObject({
    ok: false,
    refusal: { code: 'bad-question' },
  });
});

test('the desk’s logs name no customer who was read or added', () => {
  const lines = shared.forge
    .logs()
    .map(({ line }) => line)
    .join('\n');
  expect(lines).not.toMatch(/@|Nadia|customer-nadia/);
});

test('a customer whom Jira refuses is asked for once, and nobody is recorded as having joined', async () => {
  const asks: string[] = [];
  const desk = await aDesk(({ jira, ...world }) => {
    const join: typeof jira.join = (_, accounts) => (asks.push(...accounts), Promise.resolve('refused'));
    return { ...world, jira: { ...jira, join } };
  });
  const wish = { organisation: await northwind(desk), accountIds: ['customer-nadia'] };
  const { added, left } = await asked(desk, 'addToOrganisation', 'admin-alex', ST, wish);
  expect([added, left]).toEqual([[], [{ accountId: 'customer-nadia', why: 'refused' }]]);
  expect(asks).toEqual(['customer-nadia']);
  expect((await decisionsOn(desk)).map(({ kind }) => kind)).not.toContain('joined');
});
