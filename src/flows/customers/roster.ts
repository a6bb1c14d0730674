import type { Answer } from '../../calls/answer';
import type { JoinedView, MembersPage, RosterPage, RosterView } from '../../calls/roster';
import { knownDomains } from '../../policy/customers/address';
import { isSameName, nameKey } from '../../policy/names';
import type { Policy } from '../../policy/schema';
import { forAdmins } from '../for-admins';
import { noteDeskDeed } from '../record/note';
import { noteSlowDown } from '../record/slow-down';
import { refused } from '../refused';
import type { World } from '../world';
import type { Organisation } from '../world/jira';
import { reportView } from './roster-report';
import { organisationOf, rowsOf, withDomains } from './roster-rows';

type Customers = Policy['customers'];

/** What the roster page begins with. Every call here refuses whoever does not administer the project. */
export async function loadRoster(world: World, projectId: string): Promise<Answer<RosterView>> {
  return withCustomers(world, projectId, async (customers) => {
    const inJira = await world.jira.organisationsOn(projectId);
    const names = new Set(inJira.map(({ name }) => nameKey(name)));
    const report = await reportView(world, projectId, customers);
    return given({
      organisations: withDomains(customers, inJira),
      notInJira: customers.organizations.map(({ name }) => name).filter((name) => !names.has(nameKey(name))),
      ...(report && { report }),
    });
  });
}

/**
 * Fifty customers of the desk from a position on; `slow-down` says how many seconds to wait. Nothing of them is kept.
 */
export async function rosterCustomers(
  world: World,
  projectId: string,
  start: number,
): Promise<Answer<RosterPage>> {
  return withCustomers(world, projectId, async (customers) => {
    const listed = await world.jira.customersOn(projectId, { start });
    if ('slowDown' in listed) return slowDown(world, listed);
    const rows = await rowsOf(world, knownDomains(customers), listed.all);
    return given({ rows, ...(listed.next === undefined ? {} : { next: listed.next }) });
  });
}

/** Members of one of the desk's organisations from a position on. Of another desk's it tells nothing. */
export async function rosterMembers(
  world: World,
  projectId: string,
  { organisation, start }: { organisation: string; start: number },
): Promise<Answer<MembersPage>> {
  return withCustomers(world, projectId, async () => {
    const listed = await world.jira.membersOf(organisation, start);
    if ('slowDown' in listed) return slowDown(world, listed);
    const found = await onThisDesk(world, projectId, organisation, listed.all[0]?.accountId);
    if (found === undefined) return unknownOrganisation;
    const accountIds = listed.all.map(({ accountId }) => accountId);
    return given({ accountIds, ...(listed.next === undefined ? {} : { next: listed.next }) });
  });
}

/**
 * Makes customers members of the organisation that their addresses lead to. Whatever the page believes, each address is
 * read anew, and nobody joins an organisation that it does not lead to.
 */
export async function addToOrganisation(
  world: World,
  projectId: string,
  { organisation, accountIds }: { organisation: string; accountIds: string[] },
  by: string,
): Promise<Answer<JoinedView>> {
  return withCustomers(world, projectId, async (customers) => {
    const members = await world.jira.membersOf(organisation, 0);
    if ('slowDown' in members) return slowDown(world, members);
    const found = await onThisDesk(world, projectId, organisation, members.all[0]?.accountId);
    if (found === undefined) return unknownOrganisation;
    const known = knownDomains(customers);
    const wanted = [...new Set(accountIds)];
    const addresses = await world.jira.addressesOf(wanted);
    const isTheirs = (accountId: string) => {
      const belongsTo = organisationOf(known, addresses.get(accountId));
      return belongsTo !== undefined && isSameName(belongsTo, found.name);
    };
    const added = await joined(world, organisation, wanted.filter(isTheirs));
    const left = wanted
      .filter((accountId) => !added.includes(accountId))
      .map((accountId) => ({ accountId, why: isTheirs(accountId) ? 'refused' : 'not-theirs' }) as const);
    world.log('roster-joined', { project: projectId, added: added.length, left: left.length });
    if (added.length > 0)
      await noteDeskDeed(world, projectId, {
        kind: 'joined',
        effect: `joined-${organisation}-${world.newToken()}`,
        by,
        details: { organisation: found.name, people: added.length },
      });
    return given({ added, left });
  });
}

/** Whom Jira took. It takes all of a call or nobody, so after a refusal each is tried alone. */
async function joined(world: World, organisation: string, accountIds: string[]): Promise<string[]> {
  if (accountIds.length === 0) return [];
  if ((await world.jira.join(organisation, accountIds)) === 'joined') return accountIds;
  if (accountIds.length === 1) return [];
  const taken: string[] = [];
  for (const accountId of accountIds)
    if ((await world.jira.join(organisation, [accountId])) === 'joined') taken.push(accountId);
  return taken;
}

/**
 * The organisation, where the desk has it. Jira cannot be asked for one of a desk's organisations, but for those of a
 * member, which is one answer instead of one for every fifty organisations.
 */
async function onThisDesk(
  world: World,
  projectId: string,
  id: string,
  member: string | undefined,
): Promise<Organisation | undefined> {
  return (await world.jira.organisationsOn(projectId, member)).find((one) => one.id === id);
}

/** Whatever it asks Jira on the way, who may ask and which organisations there are included, may be told to wait. */
async function withCustomers<T>(
  world: World,
  projectId: string,
  deed: (customers: Customers) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const answer = await world.jira.unlessSlowedDown(() =>
    forAdmins(world, projectId, async () => {
      const published = await world.storage.policy(projectId);
      return published === undefined ? refused('no-policy') : deed(published.policy.customers);
    }),
  );
  return 'slowDown' in answer ? slowDown(world, answer) : answer;
}

const unknownOrganisation = refused('unknown-organisation');

async function slowDown(world: World, listed: { slowDown: number }) {
  await noteSlowDown(world, 'roster');
  return refused('slow-down', { seconds: String(listed.slowDown) });
}

function given<T>(data: T): Answer<T> {
  return { ok: true, data };
}
