import { MINUTE } from '../../policy/clock/time';
import { drillReport } from '../../policy/escalation/drill-report';
import { nextScheduled } from '../../policy/clock/schedule';
import type { Ladder } from '../../policy/escalation/ladder';
import { once } from '../once';
import { noteDeskDeed } from '../record/note';
import type { World } from '../world';
import type { Drill, DrillLink } from '../world/drill';

/** Where a workflow commonly lets a request end. */
const ENDS = ['Resolved', 'Closed', 'Done', 'Completed', 'Canceled'];

/** What a rehearsal's ladder came to, once it has ended: its report, and the request that was raised for it closed. */
export async function endDrill(world: World, ladder: Ladder): Promise<void> {
  const drill = await world.storage.drill(ladder.projectId);
  if (drill?.request?.id !== ladder.requestId) return;
  await closeRequest(world, ladder.requestId);
  if (drill.state !== 'running') return;
  const { acknowledged } = ladder;
  await report(world, ladder.projectId, {
    ...drill,
    links: [...drill.links, ...failedSteps(ladder, drill.links), answerOf(ladder)],
    ...(acknowledged && { acknowledged: { byName: acknowledged.byName, at: acknowledged.at } }),
  });
}

/**
 * Keeps a drill that is over, mails the desk's administrators where a link is broken, and notes when the next is due.
 */
export async function report(world: World, projectId: string, drill: Drill): Promise<void> {
  const isBroken = drill.links.some(({ why }) => why !== undefined);
  const ended: Drill = { ...drill, state: isBroken ? 'failed' : 'passed', endedAt: world.now() };
  if (isBroken) await mailAdministrators(world, projectId, ended);
  await world.storage.saveDrill(projectId, ended);
  await noteDeskDeed(world, projectId, {
    kind: 'drilled',
    effect: `drill-${drill.slot}`,
    details: { state: ended.state, broken: drill.links.filter(({ why }) => why !== undefined).length },
  });
  await noteNextDrill(world, projectId);
  world.log('drill-ended', { project: projectId, state: ended.state });
}

/** Notes when the project's next drill is due; none where its policy asks for none. */
export async function noteNextDrill(world: World, projectId: string): Promise<void> {
  const wish = (await world.storage.policy(projectId))?.policy.escalation.drill;
  const due = { kind: 'drill', requestId: projectId } as const;
  if (wish === undefined) await world.storage.forget(due);
  else await world.storage.remind({ ...due, at: nextScheduled(wish, world.now()) });
}

/** Jira mails about requests only; where the drill's could not be raised the health list alone says so. */
async function mailAdministrators(world: World, projectId: string, drill: Drill): Promise<void> {
  const { request } = drill;
  if (request === undefined) return;
  const to = await world.jira.administratorsOf(projectId);
  await once(world, request.id, 'drill-mailed', {
    // Twice is better than never.
    isDone: () => Promise.resolve(false),
    act: async () => {
      const outcome = await world.jira.notify(request.id, { to, ...drillReport(drill), links: [] });
      world.log('drill-mailed', { issue: request.id, outcome });
      return 'done';
    },
  });
}

/** A step's own failure says more than a check that found nothing before. */
function failedSteps({ steps }: Ladder, known: DrillLink[]): DrillLink[] {
  return steps
    .filter(({ state }) => state === 'failed')
    .filter(({ channel, target }) =>
      known.every((link) => link.link !== channel || link.target !== target || link.why === undefined),
    )
    .map(({ channel, target, why }) => ({ link: channel, target, why: why ?? 'it did not get out' }));
}

function answerOf({ acknowledged, stopped, startedAt, exhaustedAt }: Ladder): DrillLink {
  const link = 'acknowledgement';
  if (acknowledged !== undefined) return { link };
  const minutes = Math.round((exhaustedAt - startedAt) / MINUTE);
  const why =
    stopped === undefined
      ? `nobody answered in ${minutes} minutes`
      : 'it was stopped before anybody answered';
  return { link, why };
}

/** Closes a drill's request where its workflow leads to an end, and logs where it does not. */
export async function closeRequest(world: World, requestId: string): Promise<void> {
  const request = await world.jira.request(requestId);
  if (request === undefined || request.done) return;
  const way = request.moves.find(({ to }) => ENDS.includes(to));
  const moved = way === undefined ? 'no-way' : await world.jira.move(request.id, way.id);
  if (moved !== 'moved') world.log('drill-not-closed', { issue: request.id });
}
