import { mailboxIn, type Sought } from '../../policy/sharing/typed';
import { noteSlowDown } from '../record/slow-down';
import type { World } from '../world';
import type { Person } from '../world/jira';

// As many accounts as Jira tells the addresses of at once.
const AT_ONCE = 50;

/** `nobody`: no account of this desk has the address, or Jira does not show it. `later`: not looked up this time. */
export type LookedUp = Person | 'nobody' | 'later';

/** Those of these people whose address it is, by mailbox. */
export async function byMailbox(world: World, people: readonly Person[]): Promise<Map<string, Person>> {
  const found = new Map<string, Person>();
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const some = people.slice(at, at + AT_ONCE);
    const addresses = await world.jira.addressesOf(some.map(({ accountId }) => accountId));
    for (const person of some) {
      const mailbox = mailboxIn(addresses.get(person.accountId) ?? '');
      if (mailbox !== undefined) found.set(mailbox, person);
    }
  }
  return found;
}

/**
 * Looks customers of a desk up for an account, one after the other: each is one question to Jira, and one more for the
 * addresses of those it names. Where it names nobody the account's own is asked for, so that an answer takes no less
 * long and tells nobody who is a customer. Jira takes few such questions a second: from the first that it puts off, the
 * others wait too.
 * `mayCount` is asked for each that was answered; from the first that it says no to, the others wait as well.
 */
export async function lookUp(
  world: World,
  projectId: string,
  asker: string,
  sought: readonly Sought[],
  mayCount: () => Promise<boolean>,
): Promise<Map<string, LookedUp>> {
  const found = new Map<string, LookedUp>();
  let isPutOff = false;
  for (const one of sought) {
    const person: LookedUp = isPutOff ? 'later' : await lookUpOne(world, projectId, asker, one);
    isPutOff = person === 'later' || !(await mayCount());
    found.set(one.mailbox, isPutOff ? 'later' : person);
  }
  return found;
}

async function lookUpOne(
  world: World,
  projectId: string,
  asker: string,
  { mailbox, query }: Sought,
): Promise<LookedUp> {
  const listed = await world.jira.customersOn(projectId, { start: 0, query });
  if ('slowDown' in listed) {
    await noteSlowDown(world, 'sharing');
    return 'later';
  }
  if (listed.all.length === 0) {
    await world.jira.addressesOf([asker]);
    return 'nobody';
  }
  return (await byMailbox(world, listed.all)).get(mailbox) ?? 'nobody';
}
