import { ladderStep } from '../../../src/entry/ladder-step';
import { sweep } from '../../../src/entry/sweep';
import { noticeAnswer } from '../../../src/flows/escalation/notice-answer';
import { climb } from '../../../src/flows/escalation';
import { acknowledge, stopLadder } from '../../../src/flows/escalation/answer';
import { pageOnceMore, stopPaging } from '../../../src/flows/escalation/by-agent';
import { openLadder, raiseLadder } from '../../../src/flows/escalation/open';
import { exclusively } from '../../../src/flows/once';
import type { World } from '../../../src/flows/world';
import { REQUEST } from './jira';
import { type ModelState, isTooEarly, ladderIn } from './state';
import { worldOf } from './world';

const SECOND = 1000;
/** How long Forge lets a function run: one that is called, and the schedule's. */
const LIMIT = 25 * SECOND;
const SWEEP_LIMIT = 55 * SECOND;
/** When a change of severity that was begun is looked at by the sweep: once its process must have ended. */
const LOOK_AGAIN = 60 * SECOND;

/** The created event arrives, or the customer's page loads: each takes the request in, as often as it comes. */
export function takeIn(state: ModelState): Promise<void> {
  return invocation(state, (world) => intake(state, world));
}

async function intake(state: ModelState, world: World): Promise<void> {
  const request = await world.jira.request(REQUEST);
  if (request !== undefined && !request.done) {
    const start = { severity: 'P1', tier: 'premium', from: request.created };
    await openLadder(world, state.policy, request, start);
    await climb(world, REQUEST, request);
  }
  // A request that Jira does not show yet is looked for again.
  if (!isTooEarly(state)) state.owed.intake = false;
}

/** The schedule comes round: the app's own sweep, and what intake and severity have noted for it. */
export function sweepOnce(state: ModelState): Promise<void> {
  return state.processes.start(SWEEP_LIMIT, async (gate) => {
    const world = worldOf(state, gate);
    await sweep(world);
    if (state.owed.intake) await intake(state, world).catch(() => undefined);
    const noted = state.owed.severity;
    if (noted !== undefined && noted <= state.now)
      await seeThrough(state, world, noted).catch(() => undefined);
  });
}

/** The queue's events whose time has come: delivered once, twice, or lost. */
export async function deliver(state: ModelState, times: number): Promise<void> {
  const come = state.wakes.filter(({ at }) => at <= state.now);
  state.wakes = state.wakes.filter(({ at }) => at > state.now);
  for (const { requestId, due } of come)
    for (let time = 0; time < times; time += 1)
      await invocation(state, (world) => ladderStep(world, { body: { requestId, due } }));
}

/** An agent or a rule changes the severity; what follows of it is noted first, and seen through at once or later. */
export function changeSeverity(state: ModelState, to: string): Promise<void> {
  return invocation(state, async (world) => {
    const noted = state.now + LOOK_AGAIN;
    state.owed.severity = noted;
    if ((await exclusively(world, REQUEST, () => commit(world, to))) === 'busy') return;
    await seeThrough(state, world, noted);
  });
}

/** One write is the change, as in the app: its ladder stands there as it will be once it has followed. */
async function commit(world: World, to: string): Promise<void> {
  const request = await world.jira.request(REQUEST);
  const now = (await world.storage.ladder(REQUEST))?.state;
  if (request?.mark === undefined || request.done || request.mark.severity === to) return;
  const { mark } = request;
  const before = { promise: mark.promise };
  const change = {
    number: (mark.changes?.at(-1)?.number ?? 0) + 1,
    at: new Date(world.now()).toISOString(),
    from: mark.severity,
    to,
    how: 'overridden' as const,
    why: '',
    before,
  };
  const ladder = to === 'P3' ? (now === 'open' ? 'stopped' : (now ?? 'none')) : 'open';
  await world.jira.mark(REQUEST, { ...mark, severity: to, ladder, changes: [change] });
}

/** The ladder follows the latest change. */
async function seeThrough(state: ModelState, world: World, noted: number): Promise<void> {
  const request = await world.jira.request(REQUEST);
  const change = request?.mark?.changes?.at(-1);
  if (request !== undefined && change !== undefined) {
    const { number, to, at } = change;
    const start = { severity: to, tier: 'premium', from: Date.parse(at), run: number };
    // As in the app, which wakes people where the mark says that they are to be woken.
    if (request.mark?.ladder === 'open' && !request.done)
      await raiseLadder(world, state.policy, request, start);
    else await stopLadder(world, REQUEST, { why: 'reclassified', run: number });
  }
  if (state.owed.severity !== undefined && state.owed.severity <= noted) state.owed.severity = undefined;
}

/** Somebody answers: `acknowledged` is a promise that it counts. */
export function answer(state: ModelState, byName: string): Promise<void> {
  const token = ladderIn(state)?.token;
  return invocation(
    state,
    (world) => acknowledge(world, REQUEST, { by: byName, byName, how: 'link' }),
    (outcome) => {
      if (outcome === 'acknowledged' && token !== undefined) state.answered.add(token);
    },
  );
}

/** The request is resolved, or deleted, in Jira; its event may be lost. */
export async function close(
  state: ModelState,
  how: 'resolved' | 'deleted',
  isNoticed: boolean,
): Promise<void> {
  const { request } = state.jira;
  if (request === undefined || ladderIn(state) === undefined) return;
  state.jira.request = how === 'deleted' ? undefined : { ...request, done: true, status: 'Resolved' };
  if (isNoticed) await invocation(state, (world) => noticeAnswer(world, { issueId: REQUEST, moved: true }));
}

export function stopByAgent(state: ModelState): Promise<void> {
  return invocation(state, (world) => stopPaging(world, REQUEST, 'It is a known fault.', 'agent'));
}

export function pageAgain(state: ModelState): Promise<void> {
  return invocation(state, (world) => pageOnceMore(world, REQUEST, { by: 'agent' }));
}

/** Time passes; whoever has run for too long is ended by the platform. */
export function wait(state: ModelState, milliseconds: number): void {
  state.now += milliseconds;
  state.processes.endLate();
}

function invocation<T>(
  state: ModelState,
  work: (world: World) => Promise<T>,
  done?: (answer: T) => void,
): Promise<void> {
  return state.processes.start(LIMIT, (gate) => work(worldOf(state, gate)), done);
}
