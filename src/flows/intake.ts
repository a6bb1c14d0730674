import { decideReceived, type Decision } from '../policy/received';
import { receivedMessage } from '../policy/replies';
import type { RequestText } from '../policy/request';
import type { Policy } from '../policy/schema';
import { climb, openLadder } from './escalation';
import { once, sayOnce } from './once';
import type { Mark, Published, Request, World } from './world';

/** How long a begun intake may lie before the sweep looks after it. */
const LOOK_AGAIN = 60_000;

export type Received = 'received' | 'already' | 'gone' | 'no-policy' | 'busy';

/**
 * Takes a request in, once, whoever comes first: the created event, the customer's page, or the sweep. Pages before
 * anything else, then moves, answers and marks it; the mark is the last write, so a marked request is a finished one.
 */
export async function receive(world: World, idOrKey: string): Promise<Received> {
  const request = await world.jira.request(idOrKey);
  if (request === undefined) return leave(world, idOrKey, 'gone');
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return leave(world, request.id, 'no-policy');
  if (request.mark !== undefined) return leave(world, request.id, 'already');
  await world.storage.remind({ kind: 'intake', requestId: request.id, at: world.now() + LOOK_AGAIN });
  const organisations = request.reporterId === '' ? [] : await world.jira.organizationsOf(request.reporterId);

  const decision = decideReceived(published.policy, textOf(request), {
    organisations,
    logged: request.created,
    now: world.now(),
  });

  return carryOut(world, request, published, decision);
}

async function carryOut(
  world: World,
  request: Request,
  { policy }: Published,
  decision: Decision,
): Promise<Received> {
  const ladder =
    decision.ladder === 'starts' ? await openLadder(world, policy, request, decision) : undefined;
  if (ladder !== undefined) await climb(world, request.id);
  const moved = await moveOnce(world, request, decision.status);
  const message = receivedMessage(policy, {
    key: request.key,
    language: policy.language,
    severity: decision.severity,
    missing: decision.judgement.missing,
    notEntitled: decision.ladder === 'not-entitled',
    ...(ladder === undefined ? {} : { ladder }),
  });
  const said = message === undefined ? 'done' : await sayOnce(world, request.id, 'received', message);
  if (moved === 'busy' || said === 'busy') return 'busy';
  await markIt(world, policy, request, decision);
  await world.storage.forget({ kind: 'intake', requestId: request.id });
  world.log('intake-received', {
    issue: request.id,
    complete: decision.judgement.complete,
    ladder: decision.ladder,
  });
  return 'received';
}

/** Marks the request with how its ladder stands; once more if somebody answered in that very moment. */
async function markIt(world: World, policy: Policy, request: Request, decision: Decision): Promise<void> {
  const stateOf = async () => (await world.storage.ladder(request.id))?.state;
  const priority = policy.severities.find(({ id }) => id === decision.severity)?.priority;
  const before = decision.ladder === 'starts' ? await stateOf() : undefined;
  await world.jira.mark(request.id, markOf(request, decision, before), priority);
  const after = before === 'open' ? await stateOf() : before;
  if (after !== before) await world.jira.mark(request.id, markOf(request, decision, after));
}

async function moveOnce(world: World, request: Request, status: string): Promise<'done' | 'busy'> {
  if (request.status === status) return 'done';
  const move = request.moves.find(({ to }) => to === status);
  if (move === undefined) {
    world.log('intake-no-transition', { issue: request.id });
    return 'done';
  }
  return once(world, request.id, `move-${status}`, {
    isDone: async () => (await world.jira.request(request.id))?.status === status,
    act: () => world.jira.move(request.id, move.id),
  });
}

/** What the decisions read of a request. The panel's answers are facts; its `severity` is the customer's choice. */
export function textOf(request: Request): RequestText {
  const { severity, ...facts } = request.answers;
  return {
    channel: request.channel,
    requestType: request.requestType,
    summary: request.summary,
    description: request.description,
    ...(severity === undefined ? {} : { severity }),
    facts,
  };
}

function markOf(request: Request, decision: Decision, ladder: Mark['ladder'] | undefined): Mark {
  const iso = (at: number) => new Date(at).toISOString();
  return {
    complete: decision.judgement.complete ? 'yes' : 'no',
    missing: decision.judgement.missing,
    chosen: decision.chosen,
    severity: decision.severity,
    suggested: decision.assessment.suggested,
    tier: decision.tier,
    logged: iso(request.created),
    ...(decision.submitted === undefined ? {} : { submitted: iso(decision.submitted) }),
    ...(decision.promise.due === undefined ? {} : { due: iso(decision.promise.due) }),
    ladder: ladder ?? (decision.ladder === 'not-entitled' ? 'not-entitled' : 'none'),
  };
}

async function leave(world: World, requestId: string, as: Received): Promise<Received> {
  await world.storage.forget({ kind: 'intake', requestId });
  if (as !== 'already') world.log(`intake-${as}`, { issue: requestId });
  return as;
}
