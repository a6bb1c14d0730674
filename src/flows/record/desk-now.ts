import type { Answer } from '../../calls/answer';
import type { DeskNowView } from '../../calls/record';
import { MINUTE } from '../../policy/clock/time';
import { nextDue } from '../../policy/escalation';
import { forAdmins } from '../for-admins';
import { iso } from '../../policy/iso';
import type { World } from '../world';
import type { Due } from '../world/storage';

/** The sweep comes every five minutes. */
const LATE = 10 * MINUTE;
/** No step of a ladder waits longer than this for its next look. */
const AHEAD = 24 * 60 * MINUTE;
/** Notes of every kind and of all projects are looked through for ladders: no more than a page waits for. */
const MOST_DUE = 2_000;
const MOST_LADDERS = 200;

const OPEN = 'statusCategory != Done';
const AWAITING = `plumbline.complete = no AND ${OPEN}`;
const HELD = `plumbline.admission = hold AND ${AWAITING}`;
const TO_DECIDE = `plumbline.triage is not EMPTY AND ${OPEN}`;

/** Queues and ladders of this moment. Refuses whoever does not administer the project. */
export function loadDeskNow(world: World, projectId: string): Promise<Answer<DeskNowView>> {
  return forAdmins(world, projectId, async () => ({ ok: true, data: await deskNow(world, projectId) }));
}

async function deskNow(world: World, projectId: string): Promise<DeskNowView> {
  const now = world.now();
  const count = (jql: string) => countOf(world, projectId, jql);
  const [awaiting, held, toDecide, slow, due] = await Promise.all([
    count(AWAITING),
    count(HELD),
    count(TO_DECIDE),
    world.storage.slowDowns(now),
    world.storage.due(now + AHEAD, MOST_DUE),
  ]);
  const { at, ...slowedDown } = slow;
  return {
    at: iso(now),
    awaiting,
    held,
    toDecide,
    ladders: await laddersOf(world, projectId, due),
    slowedDown: { ...slowedDown, ...(at === undefined ? {} : { at: iso(at) }) },
    overdue: due.filter(({ at }) => at <= now - LATE).length,
  };
}

/** What Jira's search does not take counts as none: a site may not have indexed our property yet. */
async function countOf(world: World, projectId: string, jql: string): Promise<number> {
  const found = await world.jira.countOf(projectId, jql);
  if (typeof found === 'number') return found;
  world.log('desk-now-refused', { project: projectId });
  return 0;
}

async function laddersOf(world: World, projectId: string, due: Due[]): Promise<DeskNowView['ladders']> {
  const climbing = due.filter(({ kind }) => kind === 'ladder').slice(0, MOST_LADDERS);
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
