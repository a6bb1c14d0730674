import { mailboxIn } from '../../policy/sharing/typed';
import type { World } from '../world';
import type { Person } from '../world/jira';

// As many accounts as Jira tells the addresses of at once.
const AT_ONCE = 50;

/** `nobody`: no account of this desk has the address, or Jira does not show it. `later`: Jira wants a pause first. */
export type Found = Person | 'nobody' | 'later';

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
 * Looks customers of a desk up by their mailboxes, one after the other. Jira takes few such questions a second: from the
 * first that it puts off, the others wait too. `mayCount` is asked for each that was answered; undefined once it says no.
 */
export async function lookUp(
  world: World,
  projectId: string,
  mailboxes: readonly string[],
  mayCount: () => Promise<boolean>,
): Promise<Map<string, Found> | undefined> {
  const found = new Map<string, Found>();
  let isPutOff = false;
  for (const mailbox of mailboxes) {
    const one: Found = isPutOff ? 'later' : await lookUpOne(world, projectId, mailbox);
    isPutOff = one === 'later';
    if (one !== 'later' && !(await mayCount())) return undefined;
    found.set(mailbox, one);
  }
  return found;
}

async function lookUpOne(world: World, projectId: string, mailbox: string): Promise<Found> {
  const listed = await world.jira.customersOn(projectId, { start: 0, query: mailbox });
  if ('slowDown' in listed) return 'later';
  return (await byMailbox(world, listed.all)).get(mailbox) ?? 'nobody';
}
