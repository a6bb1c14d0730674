import type { Answer } from '../../calls/answer';
import { foundAt } from '../../policy/customers/found';
import type { Policy } from '../../policy/schema';
import { lookAgain } from '../intake/progress';
import { exclusively } from '../once';
import { refused } from '../refused';
import type { World } from '../world';
import type { Request } from '../world/request';
import { carry, newAccountOf, type Carried, type Way } from './carrying';
import { registeredAgain } from './registered';
import { carryShares } from './shares-carried';

// Forge ends a page's call after 25 s; whoever presses again goes on where this ended.
const ENOUGH = 15_000;

/**
 * Gives all open requests of a request's reporter to the account that they registered again with, and lets that account
 * take part where the old one did. The old account keeps nothing: it is nobody's company's, and the person has the new
 * one. The account must be one that `registeredAgain` finds now, whatever a page says.
 */
export async function carryOver(
  world: World,
  policy: Policy,
  request: Request,
  { accountId, by }: { accountId: string; by: string },
): Promise<Answer<null>> {
  const { reporterId: from, projectId } = request;
  const started = world.now();
  // Somebody else pressed first, or this is the second press.
  if (from === accountId) return { ok: true, data: null };
  const offered = await registeredAgain(world, policy, request);
  if (!offered.ok) return offered;
  const chosen = offered.data.find((one) => one.accountId === accountId);
  if (chosen === undefined) return refused('no-such-person');
  const open = await world.jira.openRequestsOf(projectId, from);
  const found = foundAt(policy, chosen.address);
  const to = await newAccountOf(world, { projectId, accountId, found });
  // The request that the agent looks at goes last: as long as it is the old account's, the rest can be finished.
  const rest = open.reported.filter((key) => key !== request.key);
  const outcomes = await inTime(world, started, [
    ...open.shared.map((key) => () => letTakePart(world, key, { from, to })),
    ...rest.map((key) => () => carryAndLook(world, policy, key, { from, to, by })),
  ]);
  if (!outcomes.includes('busy'))
    outcomes.push(await carryAndLook(world, policy, request.key, { from, to, by }));
  return answerOf(outcomes);
}

/** One after the other; `busy` once there is no time for more. */
async function inTime(
  world: World,
  started: number,
  deeds: readonly (() => Promise<Carried>)[],
): Promise<Carried[]> {
  const outcomes: Carried[] = [];
  for (const deed of deeds) {
    if (world.now() - started > ENOUGH) return [...outcomes, 'busy'];
    outcomes.push(await deed());
  }
  return outcomes;
}

function answerOf(outcomes: readonly Carried[]): Answer<null> {
  if (outcomes.includes('busy')) return refused(outcomes.includes('done') ? 'carry-on' : 'try-again');
  return outcomes.includes('refused') ? refused('edit-refused') : { ok: true, data: null };
}

/** A request that waited only for the address goes on now. */
async function carryAndLook(world: World, policy: Policy, key: string, way: Way): Promise<Carried> {
  const carried = await carry(world, policy, key, way);
  if (carried === 'done') await lookAgain(world, key);
  return carried;
}

/** Lets the new account take part in place of the old one, for as long as the old one was let. */
async function letTakePart(world: World, key: string, way: Way): Promise<Carried> {
  const { from, to } = way;
  const request = await world.jira.request(key);
  if (request === undefined) return 'done';
  return exclusively(world, request.id, async () => {
    const isReporter = request.reporterId === to.accountId;
    const isIn = isReporter || (await world.jira.addParticipants(key, [to.accountId], 'app')) === 'added';
    if (!isIn) return 'refused';
    await carryShares(world, request.id, way, isReporter ? 'reporter' : 'participant');
    await world.jira.removeParticipants(key, [from]);
    return 'done';
  });
}
