import { decideReceived, type Decision } from '../policy/received';
import { receivedMessage } from '../policy/replies';
import type { RequestText } from '../policy/request';
import type { Policy } from '../policy/schema';
import { climb, openLadder } from './escalation';
import { once, sayOnce } from './once';
import type { Mark, Published, Request, World } from './world';

/** How long a begun intake may lie before the sweep looks after it. */
const LOOK_AGAIN = 60_000;

export type Received = 'received' | 'already' | 'gone' | 'before' | 'no-policy' | 'busy';

/**
 * Takes a request in, once, whoever comes first: the created event, the customer's page, or the sweep. Pages before
 * anything else, then answers, moves and marks it; the mark is the last write, so a marked request is a finished one.
 * A request that Jira does not show yet may be one a moment later: `look-again` leaves that to the sweep.
 */
export async function receive(
  world: World,
  idOrKey: string,
  whenGone: 'forget' | 'look-again' = 'forget',
): Promise<Received> {
  const request = await world.jira.request(idOrKey);
  if (request === undefined) {
    if (whenGone === 'forget') return leave(world, idOrKey, 'gone');
    await lookAgain(world, idOrKey);
    return 'gone';
  }
  const published = await world.storage.policy(request.projectId);
  if (published === undefined) return leave(world, request.id, 'no-policy');
  if (request.mark !== undefined) return leave(world, request.id, 'already');
  if (request.done || request.created < published.since) return leave(world, request.id, 'before');
  await lookAgain(world, request.id);
  const decision = await decide(world, published, request);
  return carryOut(world, request, published, decision);
}

/** What the desk decides about a request now; nothing is written. */
export async function decide(world: World, { policy }: Published, request: Request): Promise<Decision> {
  const organisations = await organisationsOf(world, request);
  return decideReceived(policy, textOf(request), {
    ...(organisations === undefined ? {} : { organisations }),
    logged: request.created,
  });
}

/** Undefined when Jira would not say: a P1 does not wait for that, and does not suffer from it. */
async function organisationsOf(world: World, request: Request): Promise<string[] | undefined> {
  if (request.reporterId === '') return undefined;
  try {
    return await world.jira.organizationsOf(request.reporterId);
  } catch {
    world.log('intake-organisations-unknown', { issue: request.id });
    return undefined;
  }
}

async function carryOut(
  world: World,
  request: Request,
  { policy }: Published,
  decision: Decision,
): Promise<Received> {
  const opened =
    decision.ladder === 'starts' ? await openLadder(world, policy, request, decision) : undefined;
  if (opened !== undefined) await climb(world, request.id, request);
  const ladder = opened && ((await world.storage.ladder(request.id)) ?? opened);
  const message = receivedMessage(policy, {
    key: request.key,
    language: policy.language,
    severity: decision.severity,
    missing: decision.judgement.missing,
    terms: decision.terms,
    notEntitled: decision.ladder === 'not-entitled',
    ...(ladder === undefined ? {} : { ladder }),
  });
  const said = message === undefined ? 'done' : await sayOnce(world, request.id, 'received', message);
  const moved = await moveOnce(world, request, decision.status);
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
  const written = await world.jira.mark(request.id, markOf(request, decision, before), priority);
  if (written === 'no-priority') world.log('intake-priority-refused', { issue: request.id });
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
    act: async () => {
      const moved = await world.jira.move(request.id, move.id);
      if (moved === 'refused') world.log('intake-move-refused', { issue: request.id });
    },
  });
}

/** What the decisions read of a request. The panel's answers are facts; its `severity` is the customer's choice. */
export function textOf(request: Request): RequestText {
  const { severity, ...facts } = request.answers;
  return {
    channel: request.channel,
    ...(request.requestType === undefined ? {} : { requestType: request.requestType }),
    summary: request.summary,
    description: request.description,
    ...(severity === undefined ? {} : { severity }),
    facts,
  };
}

/** What we keep on the request; `ladder` is how its ladder stands, if it has one. */
export function markOf(request: Request, decision: Decision, ladder: Mark['ladder'] | undefined): Mark {
  const iso = (at: number) => new Date(at).toISOString();
  const { due, ...promise } = decision.promise;
  return {
    complete: decision.judgement.complete ? 'yes' : 'no',
    missing: decision.judgement.missing,
    chosen: decision.chosen,
    severity: decision.severity,
    suggested: decision.assessment.suggested,
    tier: decision.tier,
    logged: iso(request.created),
    ...(decision.submitted === undefined ? {} : { submitted: iso(decision.submitted) }),
    ...(due === undefined ? {} : { due: iso(due) }),
    promise,
    ladder: ladder ?? (decision.ladder === 'not-entitled' ? 'not-entitled' : 'none'),
  };
}

function lookAgain(world: World, requestId: string): Promise<void> {
  return world.storage.remind({ kind: 'intake', requestId, at: world.now() + LOOK_AGAIN });
}

async function leave(world: World, requestId: string, as: Received): Promise<Received> {
  await world.storage.forget({ kind: 'intake', requestId });
  if (as !== 'already') world.log(`intake-${as}`, { issue: requestId });
  return as;
}
