import { acknowledgedMessage, exhaustedMessage, stoppedMessage } from '../../policy/replies';
import type { Ladder } from '../../policy/escalation/ladder';
import { stop } from '../../policy/escalation';
import { nextLateLook } from '../../policy/escalation/follow';
import { latestChange } from '../../policy/escalation/resume';
import { withoutSenders } from '../../policy/escalation/steps';
import { sendingUntil } from '../../policy/escalation/turn';
import type { Message } from '../../policy/message';
import type { Policy } from '../../policy/schema';
import { exclusively, once, sayOnce } from '../once';
import { languageFor } from '../reader';
import type { World } from '../world';
import type { PageEnd } from '../world/channels';
import type { Mark, Request } from '../world/request';
import { changeLadder } from './change';
import { endDrill } from './drill-end';
import { sentPages } from './page';
import { noteEnd } from './record';
import { wakeFor } from './wake';

/**
 * Sees an ended ladder through, whoever comes and however often: the services that paged are told, the customer reads
 * how it ended, the mark is brought up to date, a drill gets its report; then nothing is due any more.
 */
export async function seeOut(world: World, ladder: Ladder): Promise<void> {
  // Side by side: the customer does not wait for a service that hangs, and nobody is woken while Jira does.
  const outcomes = await Promise.all([settlePages(world, ladder), tellCustomer(world, ladder)]);
  if (outcomes.includes('busy')) return;
  await noteEnd(world, ladder);
  if (ladder.drill) await overAndDone(world, ladder);
  await rest(world, ladder);
}

/** A rehearsal gets its report, and nobody wakes for it any more, answered or not. */
async function overAndDone(world: World, ladder: Ladder): Promise<void> {
  await endDrill(world, ladder);
  await changeLadder(world, ladder.requestId, (latest) => stop(latest, { why: 'resolved' }, world.now()));
}

/** The customer reads how it ended, and the mark says so. A drill has no customer. */
async function tellCustomer(world: World, ladder: Ladder): Promise<'done' | 'busy'> {
  const { requestId } = ladder;
  const request = await world.jira.request(requestId);
  if (request === undefined) return 'done';
  const message = ladder.drill ? undefined : await endMessage(world, request, ladder);
  if (message !== undefined && (await sayOnce(world, requestId, endEffect(ladder), message)) === 'busy')
    return 'busy';
  return (await markLadder(world, requestId, ladder)) ?? 'done';
}

/** Nothing is due any more, once whoever was still sending has reported or can no longer be alive. */
async function rest(world: World, { requestId, revision }: Ladder): Promise<void> {
  await changeLadder(world, requestId, (latest) => withoutSenders(latest, world.now()));
  const latest = await world.storage.ladder(requestId);
  const until = latest && sendingUntil(latest);
  if (until !== undefined) {
    await world.storage.remind({ kind: 'ladder', requestId, at: until });
    return wakeFor(world, requestId, until);
  }
  // What was reported since has to be seen out as well, and nobody else may have come to that.
  if (latest !== undefined && latest.state !== 'open' && latest.revision !== revision)
    return seeOut(world, latest);
  const late = latest && nextLateLook(latest, world.now());
  if (late !== undefined) return world.storage.remind({ kind: 'ladder', requestId, at: late });
  await forget(world, requestId);
}

/** Nothing is due any more; unless somebody has opened a ladder meanwhile, whose note it was. */
export async function forget(world: World, requestId: string): Promise<void> {
  await world.storage.forget({ kind: 'ladder', requestId });
  if ((await world.storage.ladder(requestId))?.state === 'open')
    await world.storage.remind({ kind: 'ladder', requestId, at: world.now() });
}

/** Nobody else needs to wake for a page that is over. A service that cannot be told is not waited for. */
function settlePages(world: World, ladder: Ladder): Promise<'done' | 'busy'> {
  const end = endOf(ladder);
  return end === undefined
    ? Promise.resolve('done')
    : settle(world, ladder, end, `settle-${endEffect(ladder)}`);
}

/** The pages of a ladder that gives way to one that leads to other people. */
export async function settleReplaced(world: World, ladder: Ladder, by: Ladder): Promise<void> {
  const end = { kind: 'stopped', why: 'reclassified', at: world.now() } as const;
  if (by.token !== ladder.token) await settle(world, ladder, end, `settle-for-${by.run ?? 0}`);
}

/** A page that got out for a ladder in whose place another one stands now: nobody needs to wake for it. */
export async function settleStray(world: World, ladder: Ladder, step: number): Promise<void> {
  if ((await world.storage.ladder(ladder.requestId))?.token === ladder.token) return;
  const end = { kind: 'stopped', why: 'reclassified', at: world.now() } as const;
  const stray = sentPages(ladder).filter((page) => page.step === step);
  await Promise.all(stray.map((page) => world.channels.settle(page, end)));
}

function settle(world: World, ladder: Ladder, end: PageEnd, effect: string): Promise<'done' | 'busy'> {
  const pages = sentPages(ladder);
  if (pages.length === 0) return Promise.resolve('done');
  // A page may still have been on its way when the others were told: then there are more of them the next time.
  return once(world, ladder.requestId, `${effect}-${pages.length}`, {
    isDone: () => Promise.resolve(false),
    act: async () => {
      await Promise.all(pages.map((page) => world.channels.settle(page, end)));
      return 'done';
    },
  });
}

function endOf({ state, acknowledged, stopped, exhaustedAt }: Ladder): PageEnd | undefined {
  if (state === 'acknowledged' && acknowledged !== undefined)
    return { kind: 'acknowledged', byName: acknowledged.byName, at: acknowledged.at };
  if (stopped !== undefined) {
    const { why, by, at } = stopped;
    return { kind: 'stopped', why, at, ...(by && { by }) };
  }
  return state === 'exhausted' ? { kind: 'exhausted', at: exhaustedAt } : undefined;
}

/** Each run of a ladder ends once. */
function endEffect({ run, state, stopped, reopened }: Ladder): string {
  const how = state === 'exhausted' && stopped ? 'over' : state;
  const end = run === undefined ? `ladder-${how}` : `ladder-${run}-${how}`;
  return reopened === undefined ? end : `${end}-again-${reopened}`;
}

/** Before the intake has marked the request there is nothing to bring up to date; it reads the ladder itself. */
export function markLadder(
  world: World,
  requestId: string,
  ladder: Pick<Ladder, 'state' | 'run' | 'followed'>,
): Promise<'busy' | undefined> {
  return exclusively(world, requestId, async () => {
    const mark = (await world.jira.request(requestId))?.mark;
    if (mark !== undefined && mark.ladder !== ladder.state && !isToClimb(mark, ladder))
      await world.jira.mark(requestId, { ...mark, ladder: ladder.state });
    return undefined;
  });
}

/** Whether a change of severity wakes people that this ladder, which has ended, has not followed yet. */
function isToClimb(mark: Mark, ladder: Pick<Ladder, 'run' | 'followed'>): boolean {
  const change = mark.changes?.at(-1)?.number ?? 0;
  return mark.ladder === 'open' && change > latestChange(ladder);
}

async function endMessage(world: World, request: Request, ladder: Ladder): Promise<Message | undefined> {
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return undefined;
  const { policy } = published;
  return messageOf(policy, ladder, languageFor(policy, request.mark));
}

function messageOf(policy: Policy, ladder: Ladder, language: string): Message | undefined {
  const { acknowledged, stopped, state } = ladder;
  if (acknowledged !== undefined)
    return acknowledgedMessage(policy, { byName: acknowledged.byName, language });
  if (state === 'exhausted' && stopped === undefined) return exhaustedMessage(policy, { ladder, language });
  return (
    stopped?.by && stoppedMessage(policy, { byName: stopped.by.name, reason: stopped.by.reason, language })
  );
}
