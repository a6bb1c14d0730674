import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { followDrill } from '../../../src/flows/escalation/drill';
import { endDrill } from '../../../src/flows/escalation/drill-end';
import { drillOf, drillSummary } from '../../../src/flows/escalation/drill-request';
import type { World } from '../../../src/flows/world';
import type { Drill, DrillLink } from '../../../src/flows/world/drill';
import { MINUTE, aDesk, ask, asked, issue, mark } from '../../desk';
import { aLadder } from '../../policy/ladder-builder';
import { aWorld } from '../../world';

const IO = 'IO-1';
const PROJECT = '10001';
const drill: Drill = { slot: 0, startedAt: 0, ladder: 'p1', links: [], state: 'running' };
const request = { id: '1', key: IO };

const drilled = async (desk: Desk) => (await asked(desk, 'loadSettings', 'admin-alex', IO)).drill?.last;
const raised = (desk: Desk) => desk.state.issues.all().filter(({ summary }) => summary.startsWith('DRILL'));

test.each([
  ['a drill that has not noted its request, by its summary', drill, '1', drillSummary(drill), true],
  ['no drill: a customer’s request that comes while one is raised', drill, '2', 'All is down', false],
  [
    'no drill: one with such a summary when none runs',
    { ...drill, state: 'failed' },
    '2',
    drillSummary(drill),
    false,
  ],
  ['a drill that is over, by its id', { ...drill, request, state: 'passed' }, '1', 'Renamed', true],
  ['no drill: one with its summary beside it', { ...drill, request }, '2', drillSummary(drill), false],
] as const)('a request belongs to %s', async (_, kept, id, summary, isOurs) => {
  const { inside } = await aWorld();
  const found = await inside(async (world) => {
    await world.storage.saveDrill(PROJECT, { ...kept, links: [] });
    return drillOf(world, { id, projectId: PROJECT, summary });
  });
  expect(found !== undefined).toBe(isOurs);
});

test('a drill that is continued is neither raised, checked nor marked again', async () => {
  const { desk, inside } = await aWorld();
  await asked(desk, 'startDrill', 'admin-alex', IO);
  await desk.settle();
  const [before] = raised(desk);
  const again: string[] = [];
  const noting = (world: World): World => ({
    ...world,
    jira: { ...world.jira, mark: (...of) => (again.push('mark'), world.jira.mark(...of)) },
    channels: { ...world.channels, check: (...of) => (again.push('check'), world.channels.check(...of)) },
  });
  await inside((world) => followDrill(noting(world), before?.projectId ?? ''));
  expect([again, raised(desk).length]).toEqual([[], 1]);
  expect(mark(desk, before?.key ?? '')).toMatchObject({ drill: true, ladder: 'open' });
});

test('a drill whose process died as its request was raised finds it again and raises no other', async () => {
  let isDying = true;
  const desk = await aDesk(({ jira, ...world }) => {
    const raise: typeof jira.raise = async (wish) => {
      const made = await jira.raise(wish);
      if (isDying) throw new TypeError('died');
      return made;
    };
    return { ...world, jira: { ...jira, raise } };
  });
  await ask(desk, 'startDrill', 'admin-alex', IO);
  isDying = false;
  await desk.advance(10 * MINUTE);
  expect(raised(desk)).toHaveLength(1);
  expect(await drilled(desk)).toMatchObject({ state: 'running', request: raised(desk)[0]?.key });
});

test.each([
  ['a request type that the policy names, though it is not the portal’s first', '', false],
  ['the portal’s first request type where the policy names none of them', ' (old)', true],
])('a drill is raised as %s', async (_, renamed, isFirst) => {
  const wished: string[] = [];
  const desk = await aDesk(({ jira, ...world }) => {
    const portalOf: typeof jira.portalOf = async (projectId) => {
      const portal = await jira.portalOf(projectId);
      const theirs = portal.requestTypes.map((type) => ({ ...type, name: `${type.name}${renamed}` }));
      return { ...portal, requestTypes: [{ id: 'first', name: 'Something else' }, ...theirs] };
    };
    const raise: typeof jira.raise = ({ requestTypeId }) => {
      wished.push(requestTypeId);
      return Promise.resolve({ refused: 'not now' });
    };
    return { ...world, jira: { ...jira, portalOf, raise } };
  });
  await asked(desk, 'startDrill', 'admin-alex', IO);
  expect(wished.map((id) => id === 'first')).toEqual([isFirst]);
});

test('a drill that cannot go on leaves its request open while its ladder still climbs', async () => {
  const { desk, inside } = await aWorld();
  await asked(desk, 'startDrill', 'admin-alex', IO);
  await desk.settle();
  const [before] = raised(desk);
  const gone = (world: World): World => ({
    ...world,
    storage: { ...world.storage, policy: () => Promise.resolve(undefined) },
  });
  await inside((world) => followDrill(gone(world), before?.projectId ?? ''));
  expect((await drilled(desk))?.state).toBe('failed');
  expect(issue(desk, before?.key ?? '').status).toBe(before?.status);
});

test('the report of a failed drill is mailed at the second try where the first broke off', async () => {
  const { inside } = await aWorld();
  const ladder = { ...aLadder(), projectId: PROJECT, requestId: 'gone' };
  const mailed: string[] = [];
  await inside(async (world) => {
    await world.storage.saveDrill(PROJECT, { ...drill, request: { id: 'gone', key: IO } });
    const broken = () => Promise.reject(new Error('HTTP 503'));
    await endDrill({ ...world, jira: { ...world.jira, notify: broken } }, ladder).catch(() => undefined);
    const notify = (id: string) => (mailed.push(id), Promise.resolve('sent' as const));
    await endDrill({ ...world, jira: { ...world.jira, notify } }, ladder);
  });
  expect(mailed).toEqual(['gone']);
});

const slack = { link: 'slack', target: '#p1-oncall' } as const;
test.each([
  ['once, where the check has found it broken', [{ ...slack, why: 'gone' }], ['gone']],
  ['where the check found nothing', [slack], [undefined, 'timeout']],
  [
    'where the check found another room broken',
    [{ ...slack, target: '#b', why: 'gone' }],
    ['gone', 'timeout'],
  ],
  [
    'where the check found another service broken',
    [{ ...slack, link: 'email', why: 'off' }],
    ['off', 'timeout'],
  ],
  [
    'once, where one of two was found broken',
    [{ link: 'zoom' }, { ...slack, why: 'gone' }],
    [undefined, 'gone'],
  ],
] as const)('a page of a drill that failed is reported %s', async (_, links, whys) => {
  const { inside } = await aWorld();
  const ladder = { ...aLadder(), projectId: PROJECT, requestId: 'gone' };
  const failed = { channel: slack.link, target: slack.target, state: 'failed', why: 'timeout' } as const;
  const steps = ladder.steps.slice(0, 1).map((step) => ({ ...step, ...failed }));
  const known = links.map((link): DrillLink => ({ ...link }));
  const reported = await inside(async (world) => {
    await world.storage.saveDrill(PROJECT, { ...drill, request: { id: 'gone', key: IO }, links: known });
    const notify = () => Promise.resolve('sent' as const);
    await endDrill({ ...world, jira: { ...world.jira, notify } }, { ...ladder, steps });
    return (await world.storage.drill(PROJECT))?.links ?? [];
  });
  expect(reported.slice(0, -1).map(({ why }) => why)).toEqual(whys);
});
