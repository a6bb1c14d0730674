import type { Answer } from '../../calls/answer';
import type { Policy } from '../../policy/schema';
import { lookAgain } from '../intake/progress';
import { exclusively } from '../once';
import type { World } from '../world';
import type { Request } from '../world/request';
import type { Share } from '../world/sharing';
import { carry, newAccountOf, type Carried, type NewAccount } from './carrying';
import { registeredAgain } from './registered';

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
  accountId: string,
): Promise<Answer<null>> {
  const { reporterId: from, projectId } = request;
  // Somebody else pressed first, or this is the second press.
  if (from === accountId) return { ok: true, data: null };
  const found = await registeredAgain(world, policy, request);
  if (!found.ok) return found;
  if (!found.data.some((one) => one.accountId === accountId))
    return { ok: false, refusal: { code: 'no-such-person' } };
  const open = await world.jira.openRequestsOf(projectId, from);
  const to = await newAccountOf(world, policy, projectId, accountId);
  const shared = await eachInTime(world, open.shared, (key) => letTakePart(world, key, from, accountId));
  // The request that the agent looks at goes last: as long as it is the old account's, the rest can be finished.
  const rest = open.reported.filter((key) => key !== request.key);
  const carried = await eachInTime(world, rest, (key) => carryAndLook(world, policy, key, from, to));
  const outcomes = [...shared, ...carried];
  if (!outcomes.includes('busy')) outcomes.push(await carryAndLook(world, policy, request.key, from, to));
  if (outcomes.includes('busy')) return { ok: false, refusal: { code: 'try-again' } };
  return outcomes.includes('refused')
    ? { ok: false, refusal: { code: 'edit-refused' } }
    : { ok: true, data: null };
}

/** One after the other; `busy` for what there is no time for. */
async function eachInTime(
  world: World,
  keys: string[],
  deed: (key: string) => Promise<Carried>,
): Promise<Carried[]> {
  const started = world.now();
  const outcomes: Carried[] = [];
  for (const key of keys) outcomes.push(world.now() - started > ENOUGH ? 'busy' : await deed(key));
  return outcomes;
}

/** A request that waited only for the address goes on now. */
async function carryAndLook(world: World, policy: Policy, key: string, from: string, to: NewAccount) {
  const carried = await carry(world, policy, key, { from, to });
  if (carried === 'done') await lookAgain(world, key);
  return carried;
}

/** Lets the new account take part in place of the old one, for as long as the old one was let. */
async function letTakePart(world: World, key: string, from: string, to: string): Promise<Carried> {
  const request = await world.jira.request(key);
  if (request === undefined) return 'done';
  return exclusively(world, request.id, async () => {
    const isIn = request.reporterId === to;
    if (!isIn && (await world.jira.addParticipants(key, [to], 'app')) === 'refused') return 'refused';
    const sharing = await world.storage.sharing(request.id);
    const shares = sharing?.shares.map((share) => passedOn(share, from, to));
    if (sharing !== undefined && shares !== undefined)
      await world.storage.saveSharing({ ...sharing, shares });
    await world.jira.removeParticipants(key, [from]);
    return 'done';
  });
}

function passedOn(share: Share, from: string, to: string): Share {
  if (share.invited?.accountId === from) return { ...share, invited: { ...share.invited, accountId: to } };
  return share.kind === 'person' && share.id === from ? { ...share, id: to } : share;
}
