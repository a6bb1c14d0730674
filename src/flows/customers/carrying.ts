import { termsOf } from '../../policy/customers';
import type { Found } from '../../policy/customers/admission';
import { carriedOverMessage } from '../../policy/replies/address';
import type { Policy } from '../../policy/schema';
import { without } from '../../policy/without';
import { keepMark } from '../intake/mark';
import { remindOf } from '../intake/reminder';
import { iso } from '../../policy/iso';
import { nameFor } from '../names';
import { exclusively, sayOnce } from '../once';
import { languageFor } from '../reader';
import { noteDeed } from '../record/note';
import type { World } from '../world';
import type { Request } from '../world/request';
import { foundOf } from './found-of';
import { isWaitingForAddress } from './held';
import { joinOwn } from './join';
import { nowEntitled } from './now-entitled';
import { withRelease } from './release';
import { carryShares } from './shares-carried';
import { withReporter } from './with-reporter';

/** The account that somebody registered again with. */
export interface NewAccount {
  accountId: string;
  name: string;
  found: Found;
  /** Their organisations, by name. */
  organisations: string[];
}

export type Carried = 'done' | 'busy' | 'refused';

/** An account whose address has come to this, made a member of the organisation at whose domain it is. */
export async function newAccountOf(
  world: World,
  { projectId, accountId, found }: { projectId: string; accountId: string; found: Found },
): Promise<NewAccount> {
  const organisations = await world.jira.organizationsOf(accountId);
  await joinOwn(world, { projectId, accountId }, found, organisations);
  return { accountId, name: await nameFor(world, accountId), found, organisations };
}

/** From which account to which. */
export interface Way {
  from: string;
  to: NewAccount;
  /** The agent who gives it; undefined where a request from before that was kept is finished. */
  by?: string | undefined;
  /** When they gave it (epoch ms). */
  at?: number;
}

/**
 * Gives a request that an account reported to another account. That it is being given is written down first, so that
 * whoever looks next, at the latest the sweep, finishes what a dead process began.
 */
export async function carry(world: World, policy: Policy, key: string, way: Way): Promise<Carried> {
  const found = await world.jira.request(key);
  if (found === undefined) return 'done';
  await remindOf(world, found.id);
  return exclusively(world, found.id, async () => {
    const request = await world.jira.request(found.id);
    if (request === undefined || request.done || request.reporterId !== way.from) return 'done';
    const { mark } = request;
    if (mark === undefined) return give(world, policy, request, way);
    const at = world.now();
    const carrying = { from: way.from, to: way.to.accountId, at: iso(at), ...(way.by && { by: way.by }) };
    const intended = { ...mark, carrying };
    await keepMark(world, request, intended, { troubles: [] });
    return give(world, policy, { ...request, mark: intended }, { ...way, at });
  });
}

/** Finishes what was begun of giving a request to another account. Answers the request as it is then. */
export async function finishCarrying(world: World, request: Request): Promise<Request> {
  const { projectId, id, mark } = request;
  const published = await world.storage.policy(projectId);
  if (published === undefined || mark?.carrying === undefined) return request;
  const { policy } = published;
  const { from, to: accountId, by, at } = mark.carrying;
  await remindOf(world, id);
  const found = await foundOf(world, policy, accountId);
  const to = await newAccountOf(world, { projectId, accountId, found });
  await exclusively(world, id, () =>
    goOn(world, policy, id, { from, to, by, ...(at && { at: Date.parse(at) }) }),
  );
  return (await world.jira.request(id)) ?? request;
}

/** Where somebody has made a third account the reporter meanwhile, that is what they decided. */
async function goOn(world: World, policy: Policy, requestId: string, way: Way): Promise<Carried> {
  const { from, to } = way;
  const latest = await world.jira.request(requestId);
  if (latest?.mark?.carrying?.to !== to.accountId) return 'done';
  if ([from, to.accountId].includes(latest.reporterId)) return give(world, policy, latest, way);
  await keepMark(world, latest, without(latest.mark, 'carrying'), { troubles: [] });
  return 'done';
}

/** Reporter first, so that nobody is told what has not happened; what we keep last. Safe to run twice. */
async function give(world: World, policy: Policy, request: Request, way: Way): Promise<Carried> {
  const { to, by, at = world.now() } = way;
  if (request.reporterId !== to.accountId && (await refused(world, request, to))) return 'refused';
  await carryShares(world, request.id, way, 'reporter');
  await world.jira.removeParticipants(request.key, [to.accountId]);
  const said = await tell(world, policy, request, to);
  if (said === 'busy') return said;
  await noteDeed(world, request, {
    kind: 'carried-over',
    // Which account it went to is Jira's to tell.
    effect: `carried-over-${at}`,
    at,
    by,
  });
  if (request.mark === undefined) return 'done';
  const carried = without(withReporter(policy, request.mark, to.found, to.organisations), 'carrying');
  const released = withRelease(carried, { by: to.accountId }, world.now());
  const ladder = await nowEntitled(world, policy, request, released);
  const troubles = said === 'refused' ? (['comment-refused'] as const) : [];
  await keepMark(world, request, { ...released, ladder }, { troubles: [...troubles] });
  world.log('customers-carried-over', { issue: request.id });
  return 'done';
}

async function refused(world: World, request: Request, { accountId }: NewAccount): Promise<boolean> {
  if ((await world.jira.setReporter(request.id, accountId)) === 'set') return false;
  const { mark } = request;
  if (mark !== undefined) await keepMark(world, request, without(mark, 'carrying'), { troubles: [] });
  return true;
}

/** The name under which a request's word on its new account is kept. */
export function carriedEffect(accountId: string): string {
  return `carried-${accountId}`;
}

/** Everybody on the request reads it once; one that waited for nothing else is also told when we answer. */
function tell(world: World, policy: Policy, { id, mark }: Request, { accountId, name }: NewAccount) {
  const goesOn = mark !== undefined && mark.missing.length === 0 && isWaitingForAddress(policy, mark);
  const message = carriedOverMessage(policy, {
    name,
    language: languageFor(policy, mark),
    ...(goesOn ? { severity: mark.severity, terms: termsOf(policy, mark.tier) } : {}),
  });
  return sayOnce(world, id, carriedEffect(accountId), message);
}
