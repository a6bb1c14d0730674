import type { Answer } from '../../calls/answer';
import type { DeskNowView } from '../../calls/record';
import { nextDue } from '../../policy/escalation';
import { iso } from '../iso';
import type { World } from '../world';

const MINUTE = 60_000;
/** The sweep comes every five minutes. */
const LATE = 10 * MINUTE;
/** No step of a ladder waits longer than this for its next look. */
const AHEAD = 24 * 60 * MINUTE;
// As many as Forge hands out at once.
const MOST_DUE = 100;

const OPEN = 'statusCategory != Done';
const AWAITING = `plumbline.complete = no AND ${OPEN}`;
const HELD = `plumbline.admission = hold AND ${AWAITING}`;
const TO_DECIDE = `plumbline.triage in (higher, lower) AND ${OPEN}`;

/** Queues and ladders of this moment. Refuses whoever does not administer the project. */
export async function loadDeskNow(world: World, projectId: string): Promise<Answer<DeskNowView>> {
  if (!(await world.jira.callerIsAdmin(projectId))) return { ok: false, refusal: { code: 'not-allowed' } };
  const now = world.now();
  const count = (jql: string) => countOf(world, projectId, jql);
  const [awaiting, held, toDecide, slow, overdue, ladders] = await Promise.all([
    count(AWAITING),
    count(HELD),
    count(TO_DECIDE),
    world.storage.slowDowns(now),
    world.storage.due(now - LATE, MOST_DUE),
    laddersOf(world, projectId),
  ]);
  const { at, ...slowedDown } = slow;
  return {
    ok: true,
    data: {
      at: iso(now),
      awaiting,
      held,
      toDecide,
      ladders,
      slowedDown: { ...slowedDown, ...(at === undefined ? {} : { at: iso(at) }) },
      overdue: overdue.length,
    },
  };
}

/** What Jira's search does not take counts as none: a site may not have indexed our property yet. */
async function countOf(world: World, projectId: string, jql: string): Promise<number> {
  const found = await world.jira.countOf(projectId, jql);
  if (typeof found === 'number') return found;
  world.log('desk-now-refused', { project: projectId });
  return 0;
}

async function laddersOf(world: World, projectId: string): Promise<DeskNowView['ladders']> {
  const due = await world.storage.due(world.now() + AHEAD, MOST_DUE);
  const climbing = due.filter(({ kind }) => kind === 'ladder');
  const ladders = await Promise.all(climbing.map(({ requestId }) => world.storage.ladder(requestId)));
  return ladders.flatMap((ladder) => {
    if (ladder?.projectId !== projectId || ladder.state !== 'open' || ladder.drill) return [];
    const next = nextDue(ladder);
    return [
      {
        request: ladder.requestKey,
        severity: ladder.severity,
        logged: iso(ladder.startedAt),
        ...(next === undefined ? {} : { nextStep: iso(next) }),
      },
    ];
  });
}
