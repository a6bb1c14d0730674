import { promiseFor } from '../../policy/clock';
import { stepChannels, type Service } from '../../policy/escalation/services';
import type { Policy } from '../../policy/schema';
import { climb } from '../escalation';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Drill, DrillLink } from '../world/drill';
import type { Mark, Request } from '../world/request';
import { noteNextDrill, report } from './drill-end';
import { openLadder } from './open';
import { iso } from '../iso';

/** By when a drill whose process died is gone on with. */
const LOOK_AGAIN = 60_000;

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
 * answers. What was done already is not done again, so a walk that broke off goes on.
 */
async function walk(world: World, projectId: string, drill: Drill): Promise<void> {
  await world.storage.remind({ kind: 'drill', requestId: projectId, at: world.now() + LOOK_AGAIN });
  const policy = (await world.storage.policy(projectId))?.policy;
  const ladder = policy?.escalation.ladders.find(({ id }) => id === drill.ladder);
  if (policy === undefined || ladder === undefined) {
    const why = `the policy has no ladder ${drill.ladder} any more`;
    return report(world, projectId, { ...drill, links: [...drill.links, { link: 'request', why }] });
  }
  const raised = drill.request ? drill : await raise(world, projectId, policy, drill);
  if (raised.request === undefined) return report(world, projectId, raised);
  if (raised.links.length === 1) {
    const links = [...raised.links, ...(await checked(world, projectId, policy, ladder))];
    await world.storage.saveDrill(projectId, { ...raised, links });
  }
  const request = await world.jira.request(raised.request.id);
  if (request === undefined) {
    const gone: DrillLink = { link: 'request', why: 'it is gone before anybody answered' };
    return report(world, projectId, { ...raised, links: [...raised.links, gone] });
  }
  await climbFor(world, policy, request, ladder, raised);
}

/** The ladder's own end is the drill's: from here the ladder's reminders carry it. */
async function climbFor(world: World, policy: Policy, request: Request, ladder: Ladder, drill: Drill) {
  const severity = ladder.severities[0] ?? policy.severities[0]?.id ?? '';
  if (request.mark === undefined)
    await world.jira.mark(request.id, drillMark(policy, severity, drill.startedAt));
  const tier = policy.customers.tiers.find(({ ladders }) => ladders.includes(ladder.id))?.id ?? '';
  const from = world.now();
  const opened = await openLadder(world, policy, request, {
    severity,
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

/** Raises the request that the drill is about, or finds the one that an earlier try raised. */
async function raise(world: World, projectId: string, policy: Policy, drill: Drill): Promise<Drill> {
  const summary = `DRILL ${new Date(drill.slot).toISOString().slice(0, 16)}: nothing is broken, please answer the page`;
  const outcome = await raisedNow(world, projectId, policy, summary);
  if ('refused' in outcome) return { ...drill, links: [{ link: 'request', why: outcome.refused }] };
  const raised: Drill = { ...drill, request: outcome, links: [{ link: 'request' }] };
  await world.storage.saveDrill(projectId, raised);
  return raised;
}

async function raisedNow(world: World, projectId: string, policy: Policy, summary: string) {
  const earlier = await world.jira.raisedAs(projectId, summary);
  if (earlier !== undefined) return earlier;
  const { portalId, requestTypes } = await world.jira.portalOf(projectId);
  const names = policy.requestTypes.map(({ name }) => name);
  const type = requestTypes.find(({ name }) => names.includes(name)) ?? requestTypes[0];
  if (type === undefined) return { refused: 'the portal has no request type' };
  const description =
    'Plumbline rehearses how a P1 reaches people. Answer it as you would answer a real one. No customer sees this request.';
  return world.jira.raise({ portalId, requestTypeId: type.id, summary, description });
}

/** Every service of the path, without waking anybody: the steps', and those that the customer is given. */
async function checked(
  world: World,
  projectId: string,
  policy: Policy,
  ladder: Ladder,
): Promise<DrillLink[]> {
  const { contact } = policy.escalation;
  const targets = (channel: Service) => [
    ...new Set(ladder.steps.filter((step) => step.channel === channel).map(({ target }) => target)),
  ];
  const used = [
    ...stepChannels.filter((channel) => targets(channel).length > 0),
    ...(contact.zoom ? (['zoom'] as const) : []),
  ];
  const found = await Promise.all(
    used.map(async (link) => {
      const answers = await world.channels.check(projectId, link, { targets: targets(link) });
      return answers.map((answer): DrillLink => ({ link, ...answer }));
    }),
  );
  return found.flat();
}

function drillMark(policy: Policy, severity: string, logged: number): Mark {
  const { due, ...promise } = promiseFor(policy, severity, { logged });
  return {
    complete: 'yes',
    missing: [],
    chosen: severity,
    severity,
    suggested: severity,
    tier: policy.customers.defaultTier,
    logged: iso(logged),
    ...(due === undefined ? {} : { due: iso(due) }),
    promise,
    ladder: 'open',
    drill: true,
  };
}

function drillLadder({ escalation }: Policy): Ladder | undefined {
  return escalation.ladders.find(({ id }) => id === escalation.drill?.ladder);
}
