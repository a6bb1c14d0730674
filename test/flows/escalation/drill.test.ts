import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { receive } from '../../../src/flows/intake';
import type { World } from '../../../src/flows/world';
import { MINUTE, aDesk, ask, asked, issue, mark, pages, replies, reply } from '../../desk';

const IO = 'IO-1';
const DAY = 24 * 60 * MINUTE;

const settings = (desk: Desk) => asked(desk, 'loadSettings', 'admin-alex', IO);

const mails = (desk: Desk) =>
  desk.outside.entries().filter(({ service, title }) => service === 'mail' && title.startsWith('Drill'));

/** Moves the clock without a sweep on the way, but for the last quarter of an hour. */
async function jumpTo(desk: Desk, at: number): Promise<void> {
  desk.clock.advance(at - desk.clock.now() - 15 * MINUTE);
  await desk.advance(15 * MINUTE);
}

test('a drill that is answered passes, marked as one everywhere', async () => {
  const desk = await aDesk();
  await asked(desk, 'startDrill', 'admin-alex', IO);
  await desk.settle();
  const running = (await settings(desk)).drill?.last;
  expect(running).toMatchObject({ state: 'running', request: expect.stringMatching(/^IO-/) as string });
  expect(pages(desk).at(-1)?.text).toContain('DRILL');
  await asked(desk, 'acknowledge', 'agent-johan', running?.request ?? '');
  await desk.settle();
  const last = (await settings(desk)).drill?.last;
  expect(last).toMatchObject({
    state: 'passed',
    acknowledged: { by: expect.stringContaining('Johan') as string },
  });
  expect(last?.links.filter(({ why }) => why !== undefined)).toEqual([]);
  expect(last?.links.map(({ link }) => link)).toEqual(
    expect.arrayContaining(['request', 'slack', 'jsm-operations', 'email', 'zoom', 'acknowledgement']),
  );
  expect(mark(desk, last?.request ?? '')).toMatchObject({ drill: true, ladder: 'acknowledged' });
  expect(mails(desk)).toEqual([]);
});

test('a drill that nobody answers fails, and the administrators read why', async () => {
  const desk = await aDesk();
  await asked(desk, 'startDrill', 'admin-alex', IO);
  await desk.advance(45 * MINUTE);
  const last = (await settings(desk)).drill?.last;
  expect(last?.state).toBe('failed');
  expect(last?.links.at(-1)).toMatchObject({ link: 'acknowledgement', why: 'nobody answered in 30 minutes' });
  expect(desk.state.alerts.all().map(({ status }) => status)).toEqual(['closed']);
  expect(mails(desk).length).toBeGreaterThan(0);
  expect(JSON.stringify(mails(desk)[0]?.request.body)).toContain('nobody answered in 30 minutes');
});

test('a credential that has expired is found although somebody answers', async () => {
  const desk = await aDesk();
  desk.outside.setFault('zoom', 'expired');
  await asked(desk, 'startDrill', 'admin-alex', IO);
  await desk.settle();
  const request = (await settings(desk)).drill?.last?.request ?? '';
  await asked(desk, 'acknowledge', 'agent-johan', request);
  await desk.settle();
  const last = (await settings(desk)).drill?.last;
  expect(last?.state).toBe('failed');
  expect(last?.links.filter(({ why }) => why !== undefined).map(({ link }) => link)).toEqual(['zoom']);
  expect(mails(desk).length).toBeGreaterThan(0);
});

test('the drill runs by itself on the policy’s schedule, once', async () => {
  const desk = await aDesk();
  const next = (await settings(desk)).drill?.next ?? '';
  await jumpTo(desk, Date.parse(next) + 6 * MINUTE);
  const drills = desk.state.issues.all().filter(({ summary }) => summary.startsWith('DRILL'));
  expect(drills).toHaveLength(1);
  await jumpTo(desk, Date.parse(next) + DAY);
  expect(desk.state.issues.all().filter(({ summary }) => summary.startsWith('DRILL'))).toHaveLength(1);
  expect(Date.parse((await settings(desk)).drill?.next ?? '')).toBe(Date.parse(next) + 7 * DAY);
});

test('a reply to a drill answers it and questions no severity', async () => {
  const desk = await aDesk();
  await asked(desk, 'startDrill', 'admin-alex', IO);
  const request = (await settings(desk)).drill?.last?.request ?? '';
  await reply(desk, 'agent-johan', request, 'I am awake. Nothing is broken.');
  await desk.settle();
  expect(mark(desk, request)).toMatchObject({ ladder: 'acknowledged', suggested: 'P1' });
  expect((await asked(desk, 'loadTriage', 'agent-johan', IO)).rows).toEqual([]);
});

test('two administrators who start a drill in the same moment start one', async () => {
  const desk = await aDesk();
  const started = await Promise.all([
    ask(desk, 'startDrill', 'admin-alex', IO),
    ask(desk, 'startDrill', 'admin-alex', IO),
  ]);
  expect(started.filter(({ ok }) => ok)).toHaveLength(1);
  expect(desk.state.issues.all().filter(({ summary }) => summary.startsWith('DRILL'))).toHaveLength(1);
});

test('a drill while one runs is refused', async () => {
  const desk = await aDesk();
  await asked(desk, 'startDrill', 'admin-alex', IO);
  expect(await ask(desk, 'startDrill', 'admin-alex', IO)).toMatchObject({
    refusal: { code: 'drill-running' },
  });
});

test('a policy without a drill starts none', async () => {
  const desk = await aDesk();
  expect(await ask(desk, 'startDrill', 'admin-alex', 'ST-1')).toMatchObject({
    refusal: { code: 'no-drill' },
  });
});

test.each([
  [
    'while the services are checked',
    (world: World): World => ({
      ...world,
      channels: {
        ...world.channels,
        async check(projectId, service, wish) {
          await receive(world, (await world.storage.drill(projectId))?.request?.id ?? '');
          return world.channels.check(projectId, service, wish);
        },
      },
    }),
  ],
  ['as soon as the request is there', onceRaised],
])('the created event of a drill that comes %s takes nothing in', async (_when, wrap) => {
  const desk = await aDesk(wrap);
  await asked(desk, 'startDrill', 'admin-alex', IO);
  await desk.settle();
  const request = (await settings(desk)).drill?.last?.request ?? '';
  expect(mark(desk, request)).toMatchObject({ drill: true, ladder: 'open' });
  expect(replies(desk, request)).toEqual([]);
  expect(pages(desk).every(({ text }) => text.includes('DRILL'))).toBe(true);
});

function onceRaised(world: World): World {
  const raise: World['jira']['raise'] = async (wish) => {
    const raised = await world.jira.raise(wish);
    if ('id' in raised) await receive(world, raised.id);
    return raised;
  };
  return { ...world, jira: { ...world.jira, raise } };
}

test('a drill whose request Jira refuses checks the services all the same', async () => {
  const refused = () => Promise.resolve({ refused: 'Summary is not on this form' });
  const desk = await aDesk((world) => ({ ...world, jira: { ...world.jira, raise: refused } }));
  desk.outside.setFault('zoom', 'expired');
  await asked(desk, 'startDrill', 'admin-alex', IO);
  const last = (await settings(desk)).drill?.last;
  expect(last?.state).toBe('failed');
  expect(last?.links.filter(({ why }) => why !== undefined).map(({ link }) => link)).toEqual([
    'request',
    'zoom',
  ]);
});

test('a drill that Jira keeps from going on is refused, tried again and reported', async () => {
  const down = () => Promise.reject(new TypeError('fetch failed'));
  const desk = await aDesk((world) => ({ ...world, jira: { ...world.jira, raisedAs: down } }));
  expect(await ask(desk, 'startDrill', 'admin-alex', IO)).toMatchObject({ refusal: { code: 'drill-later' } });
  expect((await settings(desk)).drill?.last?.state).toBe('running');
  await desk.advance(30 * MINUTE);
  const last = (await settings(desk)).drill?.last;
  expect(last?.state).toBe('failed');
  expect(last?.links).toEqual([{ link: 'request', why: 'it could not be raised (TypeError)' }]);
});

test('a drill that breaks off after its request was raised is given up and closed', async () => {
  const startLadder = () => Promise.reject(new TypeError('fetch failed'));
  const desk = await aDesk((world) => ({ ...world, storage: { ...world.storage, startLadder } }));
  await ask(desk, 'startDrill', 'admin-alex', IO);
  await desk.advance(30 * MINUTE);
  const last = (await settings(desk)).drill?.last;
  expect(last?.state).toBe('failed');
  expect(last?.links.at(-1)?.why).toBe('it was raised, and then nothing went on (TypeError)');
  expect(issue(desk, last?.request ?? '').status).toBe('Resolved');
});

test('a drill whose workflow leads to no end that we know says so in the log', async () => {
  const stuck = (world: World): World['jira']['request'] =>
    async function request(id) {
      const found = await world.jira.request(id);
      return found && { ...found, moves: [] };
    };
  const desk = await aDesk((world) => ({ ...world, jira: { ...world.jira, request: stuck(world) } }));
  await asked(desk, 'startDrill', 'admin-alex', IO);
  const request = (await settings(desk)).drill?.last?.request ?? '';
  await asked(desk, 'acknowledge', 'agent-johan', request);
  await desk.settle();
  expect((await settings(desk)).drill?.last?.state).toBe('passed');
  expect(desk.forge.logs().some(({ line }) => line.includes('drill-not-closed'))).toBe(true);
});
