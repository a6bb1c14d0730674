import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import type { World } from '../../../src/flows/world';
import { COMPLETE, MINUTE, NINE, aDesk, as, ask, asked, issue, mark, raise } from '../../desk';
import { ofKind } from '../record/read';
import { DAY, outcomes, participants, sharingBy } from '../sharing/shared-desk';
import { holding } from './holding';
import { aCustomer, membersOf } from './people';
import { carry } from '../../../src/flows/customers/carrying';
import { aWorld } from '../../world';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };

const ofLena = (desk: Desk) => raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });
const company = (desk: Desk) => aCustomer(desk, 'Lena Vogt', 'lena.vogt@northwind.example');

/** Jira fails to make anybody the reporter for as long as it is away. */
function leaving(): { wrap: (world: World) => World; isAway: boolean } {
  const state = { isAway: false };
  const wrap = (world: World): World => ({
    ...world,
    jira: {
      ...world.jira,
      setReporter: (...given) =>
        state.isAway ? Promise.reject(new TypeError('503')) : world.jira.setReporter(...given),
    },
  });
  return Object.assign(state, { wrap });
}

/** A request of Lena's that could not be given to her company account while Jira was away. */
async function begun() {
  const jira = leaving();
  const desk = await aDesk((world) => jira.wrap(holding()(world)));
  const key = ofLena(desk);
  await desk.settle();
  const lena = company(desk);
  jira.isAway = true;
  await ask(desk, 'carryOver', 'agent-amir', key, { accountId: lena }).catch(() => undefined);
  return { jira, desk, key, lena };
}

test('what failed a second time, in the sweep, is finished all the same', async () => {
  const { jira, desk, key, lena } = await begun();
  const at = desk.clock.now();
  await desk.advance(12 * MINUTE);
  jira.isAway = false;
  await desk.advance(12 * MINUTE);
  expect(issue(desk, key)).toMatchObject({ reporterId: lena, status: 'Submitted' });
  expect(await ofKind(desk, key, 'carried-over')).toMatchObject([{ by: { accountId: 'agent-amir' }, at }]);
});

test('a third reporter, whom somebody has set meanwhile, stays', async () => {
  const { jira, desk, key } = await begun();
  jira.isAway = false;
  const reporter = { id: 'customer-oliver' };
  await as(desk, 'agent-amir', 'PUT', `/rest/api/3/issue/${key}`, { fields: { reporter } });
  await desk.advance(10 * MINUTE);
  expect(issue(desk, key).reporterId).toBe('customer-oliver');
  expect(mark(desk, key)).not.toHaveProperty('carrying');
});

/** Each of these calls takes five seconds. */
function slow(): { wrap: (world: World) => World; spent: number } {
  const state = { spent: 0 };
  function slowly<A extends unknown[], T>(call: (...given: A) => T) {
    return (...given: A) => {
      state.spent += 5000;
      return call(...given);
    };
  }
  const wrap = (world: World): World => ({
    ...world,
    now: () => world.now() + state.spent,
    jira: {
      ...world.jira,
      setReporter: slowly((...given) => world.jira.setReporter(...given)),
      addParticipants: slowly((...given) => world.jira.addParticipants(...given)),
    },
  });
  return Object.assign(state, { wrap });
}

test('what takes too long stops before Forge ends it, says so, and goes on when pressed again', async () => {
  const time = slow();
  const desk = await aDesk((world) => time.wrap(holding()(world)));
  const own = Array.from({ length: 3 }, () => ofLena(desk));
  const others = Array.from({ length: 3 }, () => raise(desk, { answers: { severity: 'P3', ...CALM } }));
  await desk.settle();
  for (const key of others) await letIn(desk, key, 'customer-lena');
  const accountId = company(desk);
  const press = () => ask(desk, 'carryOver', 'agent-amir', own[0] ?? '', { accountId });
  time.spent = 0;
  expect(await press()).toEqual({ ok: false, refusal: { code: 'carry-on' } });
  expect(time.spent).toBeLessThan(25_000);
  expect((await press()).ok).toBe(true);
  expect(own.map((key) => issue(desk, key).reporterId)).toEqual([accountId, accountId, accountId]);
  expect(others.flatMap((key) => participants(desk, key))).toEqual([accountId, accountId, accountId]);
});

const letIn = (desk: Desk, key: string, accountId: string) =>
  as(desk, 'agent-amir', 'POST', `/rest/servicedeskapi/request/${key}/participant`, {
    accountIds: [accountId],
  });

const sharing = (world: World) => sharingBy({ outsiders: 'allow' })(holding()(world));

test('the company account may end what the private one shared', async () => {
  const desk = await aDesk(sharing);
  const other = raise(desk, { as: 'customer-oliver', answers: { severity: 'P3', ...CALM } });
  const key = ofLena(desk);
  await desk.settle();
  await letIn(desk, other, 'customer-lena');
  await outcomes(desk, other, { addresses: ['zed@fabrikam.example'] }, 'customer-lena');
  const lena = company(desk);
  await asked(desk, 'carryOver', 'agent-amir', key, { accountId: lena });
  const { seers } = await asked(desk, 'loadSharing', lena, other);
  expect(seers.filter(({ isInvited }) => isInvited)).toMatchObject([
    { name: 'zed@fabrikam.example', by: 'Lena Vogt', canEnd: true },
  ]);
});

test('a company account that took part before is the reporter and nothing else', async () => {
  const desk = await aDesk(sharing);
  const key = ofLena(desk);
  await desk.settle();
  const lena = company(desk);
  await outcomes(desk, key, { addresses: ['lena.vogt@northwind.example'], days: 1 }, 'customer-lena');
  expect(participants(desk, key)).toEqual([lena]);
  await asked(desk, 'carryOver', 'agent-amir', key, { accountId: lena });
  const { seers } = await asked(desk, 'loadSharing', lena, key);
  expect(seers.map(({ kind }) => kind)).toEqual(['reporter', 'desk']);
  const comments = issue(desk, key).comments.length;
  await desk.advance(DAY + 10 * MINUTE);
  expect(issue(desk, key).comments).toHaveLength(comments);
});

test('two accounts that both took part become one, for as long as either was let', async () => {
  const desk = await aDesk(sharing);
  const other = raise(desk, { answers: { severity: 'P3', ...CALM } });
  const key = ofLena(desk);
  await desk.settle();
  const lena = company(desk);
  await outcomes(desk, other, { addresses: ['lena.vogt@northwind.example'], days: 1 });
  await outcomes(desk, other, {
    addresses: ['lena.vogt@gmail.com'],
    days: 9,
    confirmed: ['lena.vogt@gmail.com'],
  });
  await asked(desk, 'carryOver', 'agent-amir', key, { accountId: lena });
  expect(participants(desk, other)).toEqual([lena]);
  const { seers } = await asked(desk, 'loadSharing', 'customer-nadia', other);
  const people = seers.filter(({ kind }) => kind === 'person');
  expect(people).toMatchObject([{ name: 'Lena Vogt', until: new Date(NINE + 9 * DAY).toISOString() }]);
});

test('a company address that Jira hides right after the agent saw it counts all the same', async () => {
  let isHidden = false;
  const hiding = (world: World): World => ({
    ...world,
    jira: {
      ...world.jira,
      addressOf: (id) =>
        isHidden && id !== 'customer-lena' ? Promise.resolve(undefined) : world.jira.addressOf(id),
    },
  });
  const desk = await aDesk((world) => hiding(holding()(world)));
  const key = ofLena(desk);
  await desk.settle();
  const lena = company(desk);
  isHidden = true;
  await asked(desk, 'carryOver', 'agent-amir', key, { accountId: lena });
  expect(mark(desk, key)).toMatchObject({ tier: 'premium', organisation: 'Northwind Traders' });
  expect(membersOf(desk, 'Northwind Traders')).toContain(lena);
});

test('a request that is somebody else’s by the time it is carried over stays theirs', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { as: 'customer-oliver', answers: { severity: 'P3', ...CALM } });
  await desk.settle();
  await inside(async (world) => {
    const policy = (await world.storage.policy(issue(desk, key).projectId))?.policy;
    if (policy === undefined) throw new Error('the desk has no policy');
    const found = { standing: 'company' } as const;
    const to = { accountId: 'customer-nadia', name: 'Nadia Osei', found, organisations: [] };
    await carry(world, policy, key, { from: 'customer-lena', to });
  });
  expect(issue(desk, key).reporterId).toBe('customer-oliver');
});
