import type { Answer } from '../../calls/answer';
import type { ShareOutcome, ShareWish } from '../../calls/sharing';
import { HOUR } from '../../policy/clock/time';
import { judgeTyped, type Sought, type Typed } from '../../policy/sharing/typed';
import { refused } from '../refused';
import type { World } from '../world';
import type { Organisation, Person } from '../world/jira';
import type { Reach } from './circle';
import { byMailbox, lookUp, type LookedUp } from './look-up';
import { membersOf } from './members';

// So that nobody finds out by trying who is a customer here, or has the desk mail strangers.
const MOST_INVITED = 20;

/**
 * What becomes of one entry of a wish: known at once, or an account, an address or an organisation that it comes to.
 * Whether they see the request already is looked at in turn, for somebody else may be changing that.
 */
export type Planned = { who: string } & (
  | { is: 'settled'; outcome: ShareOutcome }
  | { is: 'joining'; accountId: string }
  | { is: 'invited'; mailbox: string; accountId?: string }
  | { is: 'whole'; organisation: Organisation }
);

/**
 * What a wish comes to, entry by entry; nothing is written. Refuses all of it for forged accounts and organisations.
 */
export async function planOf(world: World, reach: Reach, wish: ShareWish): Promise<Answer<Planned[]>> {
  const whole = wholeOf(reach, wish);
  if (whole === 'forged') return refused('not-allowed');
  const typed = typedIn(reach, wish);
  const needsMembers = wish.colleagues.length > 0 || typed.some(({ is }) => is === 'insider');
  const { members, slowDown } = needsMembers ? await membersOf(world, reach.common) : { members: [] };
  const colleagues = wish.colleagues.map((id) => members.find((one) => one.accountId === id && one.isActive));
  if (colleagues.includes(undefined)) {
    return slowDown === undefined
      ? refused('no-such-person')
      : refused('slow-down', { seconds: String(slowDown) });
  }
  const found = await foundFor(world, reach, typed, members);
  if (found === undefined) return refused('too-many-shares', { most: String(MOST_INVITED) });
  return {
    ok: true,
    data: [
      ...typed.map((one, at) => plannedFor(reach, wish.addresses[at] ?? '', one, found)),
      ...colleagues.flatMap((one) => (one === undefined ? [] : [joining(reach, one.name, one)])),
      ...whole,
    ],
  };
}

function typedIn({ policy, common }: Reach, { addresses, confirmed }: ShareWish): Typed[] {
  const known = { organisations: common.map(({ name }) => name), confirmed };
  return addresses.map((address) => judgeTyped(policy, address, known));
}

function wholeOf({ main }: Reach, { organisation }: ShareWish): Planned[] | 'forged' {
  if (!organisation) return [];
  if (main === undefined) return 'forged';
  return [{ who: main.name, is: 'whole', organisation: main }];
}

/**
 * Whoever the typed addresses belong to; undefined when the caller may invite nobody more from outside in this hour.
 */
async function foundFor(
  world: World,
  { request, asker }: Reach,
  typed: readonly Typed[],
  members: readonly Person[],
): Promise<Map<string, LookedUp> | undefined> {
  const insiders = soughtAs('insider', typed);
  const colleagues = insiders.length === 0 ? new Map<string, Person>() : await byMailbox(world, members);
  const strangers = insiders.filter(({ mailbox }) => !colleagues.has(mailbox));
  const others = await lookUp(world, request.projectId, asker.accountId, strangers, () =>
    Promise.resolve(true),
  );
  const window = Math.floor(world.now() / HOUR);
  const guesser = `${request.projectId}:invites:${asker.accountId}`;
  const taken: boolean[] = [];
  const invited = soughtAs('invited', typed);
  const outside = await lookUp(world, request.projectId, asker.accountId, invited, async () => {
    taken.push(await world.storage.takeFromQuota(guesser, window, MOST_INVITED));
    return taken.at(-1) === true;
  });
  return taken[0] === false ? undefined : new Map([...colleagues, ...others, ...outside]);
}

/** Each mailbox once. */
function soughtAs(kind: 'insider' | 'invited', typed: readonly Typed[]): Sought[] {
  const sought = typed.flatMap((one) => (one.is === kind && 'mailbox' in one ? [one] : []));
  return [...new Map(sought.map((one) => [one.mailbox, one])).values()];
}

function plannedFor(reach: Reach, who: string, typed: Typed, found: Map<string, LookedUp>): Planned {
  if (typed.is !== 'insider' && typed.is !== 'invited') return { who, is: 'settled', outcome: typed.is };
  const { mailbox } = typed;
  const person = found.get(mailbox) ?? 'nobody';
  if (person === 'later') return { who, is: 'settled', outcome: 'later' };
  if (typed.is === 'invited') return invited(reach, who, mailbox, person);
  if (person === 'nobody') return { who, is: 'settled', outcome: 'not-registered' };
  return person.isActive ? joining(reach, who, person) : { who, is: 'settled', outcome: 'desk-refused' };
}

function joining({ request, asker }: Reach, who: string, { accountId }: Person): Planned {
  return [request.reporterId, asker.accountId].includes(accountId)
    ? { who, is: 'settled', outcome: 'already' }
    : { who, is: 'joining', accountId };
}

function invited(
  { request, asker }: Reach,
  who: string,
  mailbox: string,
  person: Person | 'nobody',
): Planned {
  if (person === 'nobody') return { who, is: 'invited', mailbox };
  // Nobody changes how long they stay themselves; the answer is what it is for every address from outside.
  if (person.accountId === asker.accountId) return { who, is: 'settled', outcome: 'told' };
  const isAble = person.isActive && person.accountId !== request.reporterId;
  return { who, is: 'invited', mailbox, ...(isAble ? { accountId: person.accountId } : {}) };
}
