import type { TroubleCode } from '../calls/shared';
import { decideReceived, type Circumstances, type Decision } from '../policy/received';
import { messageOnReceived } from '../policy/replies/on-received';
import type { Ladder } from '../policy/escalation/ladder';
import { organisationsWith } from '../policy/customers/admission';
import type { Policy } from '../policy/schema';
import { attendToReporter } from './customers/attend';
import { foundOf } from './customers/found-of';
import { climb } from './escalation';
import { drillOf } from './escalation/drill-request';
import { openLadder } from './escalation/open';
import { circumstancesOf } from './intake/decide';
import { markOnce } from './intake/mark-once';
import { moveOnce } from './intake/move';
import { noteReceived } from './intake/record';
import { remindOf } from './intake/reminder';
import { textOf } from './intake/text';
import { sayOnce } from './once';
import { lookFirst } from './severity/first-look';
import { forgetSeverity, remindOfSeverity } from './severity/settle';
import { watch } from './shadow/watch';
import { shareByDefault } from './sharing/defaults';
import type { World } from './world';
import type { MarkedRequest, Request } from './world/request';
import type { Published } from './world/storage';

/** `drill`: it was raised for a drill, which looks after it. */
export type Received = 'received' | 'already' | 'gone' | 'before' | 'no-policy' | 'busy' | 'drill';

/**
 * Takes a request in, once, whoever comes first: the created event, the customer's page, or the sweep. Pages before
 * anything else, then answers, moves and marks it; the mark is the last write, so a marked request is a finished one.
 * A request that Jira does not show yet may be one a moment later: `look-again` leaves that to the sweep.
 */
export async function receive(
  world: World,
  id: string,
  whenGone: 'forget' | 'look-again' = 'forget',
): Promise<Received> {
  // Before anything can fail, so that the sweep comes back to it and says what does.
  await remindOf(world, id);
  const request = await world.jira.request(id);
  if (request === undefined) return whenGone === 'forget' ? leave(world, id, 'gone') : 'gone';
  if (request.markIsUnreadable) world.log('mark-unreadable', { issue: request.id });
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) {
    await watch(world, request);
    return leave(world, request.id, 'no-policy');
  }
  if (request.mark !== undefined) return leave(world, request.id, 'already');
  if ((await drillOf(world, request)) !== undefined) return leave(world, request.id, 'drill');
  if (request.done || request.created < published.since) return leave(world, request.id, 'before');
  return takeIn(world, request, published);
}

/** Pages as soon as the reporter's memberships say so; what their address adds comes after that. */
async function takeIn(world: World, request: Request, published: Published): Promise<Received> {
  const { policy } = published;
  const text = textOf(request);
  const known = await circumstancesOf(world, request);
  const early = await startLadder(world, policy, request, decideReceived(policy, text, known));
  const address = await foundOf(world, policy, request.reporterId);
  const decision = decideReceived(policy, text, { ...known, address });
  const ladder = early ?? (await startLadder(world, policy, request, decision));
  return carryOut(world, request, published, { decision, known, ladder });
}

async function carryOut(
  world: World,
  request: Request,
  published: Published,
  { decision, known, ladder }: { decision: Decision; known: Circumstances; ladder: Ladder | undefined },
): Promise<Received> {
  const { policy } = published;
  const said = await answer(world, policy, request, decision, ladder);
  const moved = await moveOnce(world, request, decision.status, 'move-received');
  const attended = await attendToReporter(world, policy, request, decision, known.organisations);
  if ([moved.state, said, attended].includes('busy')) return 'busy';
  if ((await shareByDefault(world, policy, request, decision)) === 'busy') return 'busy';
  const troubles: TroubleCode[] = [
    ...(request.reporterIsGone ? (['reporter-gone'] as const) : []),
    ...(said === 'refused' ? (['comment-refused'] as const) : []),
    ...moved.troubles,
  ];
  // Before the mark: what a dying process leaves out of the record is done again until there is one.
  await noteWhatCame(world, request, published, decision, known);
  const noted = await remindOfSeverity(world, request.id);
  const marked = await markOnce(world, policy, request, decision, troubles);
  if (marked === 'busy') return 'busy';
  if (marked !== 'done') await lookAtSeverity(world, policy, { ...request, mark: marked }, noted);
  // Somebody may have replied in these seconds: one more look, by the sweep, finds that.
  if (decision.judgement.complete) await world.storage.forget({ kind: 'intake', requestId: request.id });
  else await remindOf(world, request.id);
  world.log('intake-received', {
    issue: request.id,
    complete: decision.judgement.complete,
    ladder: decision.ladder,
  });
  return 'received';
}

/** For the record, and for a shadow that watches. */
async function noteWhatCame(
  world: World,
  request: Request,
  published: Published,
  decision: Decision,
  known: Circumstances,
): Promise<void> {
  await noteReceived(world, request, published, decision);
  const { organisation, address } = decision;
  const organisations = known.organisations && organisationsWith(known.organisations, address);
  await watch(world, request, { published, organisation, organisations });
}

/** Whatever fails here is noted as due, and the sweep does it. */
async function lookAtSeverity(
  world: World,
  policy: Policy,
  request: MarkedRequest,
  noted: number,
): Promise<void> {
  try {
    if ((await lookFirst(world, policy, request)) === 'done') await forgetSeverity(world, request.id, noted);
  } catch {
    world.log('severity-look-later', { issue: request.id });
  }
}

async function startLadder(
  world: World,
  policy: Policy,
  request: Request,
  decision: Decision,
): Promise<Ladder | undefined> {
  if (decision.ladder !== 'starts') return undefined;
  const opened = await openLadder(world, policy, request, { ...decision, from: request.created });
  if (opened !== undefined) await climb(world, request.id, request);
  return opened && ((await world.storage.ladder(request.id)) ?? opened);
}

/** Tells the customer what happens and asks only for what is missing; says nothing when there is nothing to say. */
async function answer(
  world: World,
  policy: Policy,
  request: Request,
  decision: Decision,
  ladder: Ladder | undefined,
): Promise<'done' | 'busy' | 'refused'> {
  const message = messageOnReceived(policy, request.key, decision, ladder);
  return message === undefined ? 'done' : sayOnce(world, request.id, 'received', message);
}

async function leave(world: World, requestId: string, as: Received): Promise<Received> {
  await world.storage.forget({ kind: 'intake', requestId });
  if (as !== 'already') world.log(`intake-${as}`, { issue: requestId });
  return as;
}
