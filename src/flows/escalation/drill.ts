import type { Policy } from '../../policy/schema';
import { errorName } from '../error-name';
import { climb } from '../escalation';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Drill } from '../world/drill';
import type { Request } from '../world/request';
import { isUnchecked, withChecks } from './drill-check';
import { closeRequest, noteNextDrill, report } from './drill-end';
import { raise } from './drill-raise';
import { drillMark, drillSeverity } from './drill-request';
import { openLadder } from './open';

/** By when a drill whose process died is continued. */
const LOOK_AGAIN = 60_000;
/** From when on a drill without a request is over, whatever kept it. */
const LONGEST_RAISING = 3_600_000;
/** How often a walk may break off. */
const MOST_FAILURES = 3;

type Ladder = Policy['escalation']['ladders'][number];

/** The sweep's way in: starts the drill that is due, or goes on with one that stopped half-way. */
export async function followDrill(world: World, projectId: string): Promise<void> {
  await inTurn(world, projectId, async () => {
    const drill = await world.storage.drill(projectId);
    if (drill?.state === 'running') await walk(world, projectId, drill);
    else await start(world, projectId);
  });
}

/** Starts a rehearsal now. `none`: the policy asks for none. */
export async function startDrill(world: World, projectId: string): Promise<'started' | 'running' | 'none'> {
  const outcome = await inTurn(world, projectId, () => start(world, projectId));
  return outcome === 'busy' ? 'running' : outcome;
}

/** One process at a time walks a project's drill. */
function inTurn<T>(world: World, projectId: string, deed: () => Promise<T>): Promise<T | 'busy'> {
  return exclusively(world, `drill-of-${projectId}`, deed);
}

async function start(world: World, projectId: string): Promise<'started' | 'running' | 'none'> {
  const policy = (await world.storage.policy(projectId))?.policy;
  const ladder = policy && drillLadder(policy);
  if (ladder === undefined) {
    await noteNextDrill(world, projectId);
    return 'none';
  }
  if ((await world.storage.drill(projectId))?.state === 'running') return 'running';
  const now = world.now();
  const drill: Drill = { slot: now, startedAt: now, ladder: ladder.id, links: [], state: 'running' };
  await world.storage.saveDrill(projectId, drill);
  await walk(world, projectId, drill);
  return 'started';
}

/**
 * Walks the whole path of a P1: a request is raised, every service is checked, and the ladder climbs until somebody
 * answers. What was done already is not done again, so a walk that broke off goes on; a few times, then it is given up.
 */
async function walk(world: World, projectId: string, drill: Drill): Promise<void> {
  await world.storage.remind({ kind: 'drill', requestId: projectId, at: world.now() + LOOK_AGAIN });
  if (drill.request === undefined && world.now() - drill.startedAt > LONGEST_RAISING)
    return giveUp(world, projectId, drill, 'it could not be raised in an hour');
  try {
    await go(world, projectId, drill);
  } catch (error) {
    await noteFailure(world, projectId, errorName(error));
    throw error;
  }
}

async function go(world: World, projectId: string, drill: Drill): Promise<void> {
  const policy = (await world.storage.policy(projectId))?.policy;
  const ladder = policy?.escalation.ladders.find(({ id }) => id === drill.ladder);
  if (policy === undefined || ladder === undefined)
    return giveUp(world, projectId, drill, `the policy has no ladder ${drill.ladder} any more`);
  const raised = drill.request ? drill : await raise(world, projectId, policy, drill);
  if (raised.request !== undefined) await markIt(world, policy, raised, raised.request.id);
  const looked = isUnchecked(raised) ? await withChecks(world, projectId, policy, ladder, raised) : raised;
  if (looked.request === undefined) return report(world, projectId, looked);
  const request = await world.jira.request(looked.request.id);
  if (request === undefined) return giveUp(world, projectId, looked, 'it is gone before anybody answered');
  await climbFor(world, policy, request, ladder);
}

/** Ends a drill that cannot go on. Where its ladder climbs already, the ladder's end closes the request. */
async function giveUp(world: World, projectId: string, drill: Drill, why: string): Promise<void> {
  await report(world, projectId, { ...drill, links: [...drill.links, { link: 'request', why }] });
  const { request } = drill;
  if (request && (await world.storage.ladder(request.id)) === undefined)
    await closeRequest(world, request.id);
}

async function noteFailure(world: World, projectId: string, name: string): Promise<void> {
  const drill = await world.storage.drill(projectId);
  if (drill?.state !== 'running') return;
  const failures = (drill.failures ?? 0) + 1;
  const what =
    drill.request === undefined ? 'it could not be raised' : 'it was raised, and then nothing went on';
  if (failures > MOST_FAILURES) await giveUp(world, projectId, drill, `${what} (${name})`);
  else await world.storage.saveDrill(projectId, { ...drill, failures });
}

/** At once, before the services are asked: Jira tells us of the request meanwhile, and it is no customer's. */
async function markIt(world: World, policy: Policy, drill: Drill, requestId: string): Promise<void> {
  const request = await world.jira.request(requestId);
  if (request && request.mark === undefined) await world.jira.mark(requestId, drillMark(policy, drill));
}

/** The ladder's own end is the drill's: from here the ladder's reminders carry it. */
async function climbFor(world: World, policy: Policy, request: Request, ladder: Ladder) {
  const tier = policy.customers.tiers.find(({ ladders }) => ladders.includes(ladder.id))?.id ?? '';
  const from = world.now();
  const opened = await openLadder(world, policy, request, {
    severity: drillSeverity(policy, ladder.id),
    tier,
    from,
    drill: true,
    plan: ladder.id,
  });
  if (opened !== undefined)
    await world.storage.remind({
      kind: 'drill',
      requestId: request.projectId,
      at: opened.exhaustedAt + LOOK_AGAIN,
    });
  await climb(world, request.id, request);
}

function drillLadder({ escalation }: Policy): Ladder | undefined {
  return escalation.ladders.find(({ id }) => id === escalation.drill?.ladder);
}
