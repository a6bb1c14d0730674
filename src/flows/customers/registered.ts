import type { Answer } from '../../calls/answer';
import type { RegisteredAgain } from '../../calls/people';
import { isMember, type Found } from '../../policy/customers/admission';
import { finderFor, foundAt } from '../../policy/customers/found';
import { localOf, mayBeSame, type Known } from '../../policy/customers/same-person';
import type { Policy } from '../../policy/schema';
import { nameFor } from '../names';
import { refused } from '../refused';
import type { World } from '../world';
import type { Person } from '../world/jira';
import type { Request } from '../world/request';
import { addressOf } from './found-of';

/** As many as Jira tells the addresses of at once. */
const MOST_ADDRESSES = 50;

/** The reporter, who may have registered again. */
interface Reporter extends Known {
  accountId: string;
  /** Their organisations, by name. */
  organisations: string[];
}

/**
 * Whoever of the desk's customers may be the reporter of a request, registered again with a company address. A reporter
 * who has such an address, or belongs to another company, is somebody else: their requests are not to be given away.
 */
export async function registeredAgain(
  world: World,
  policy: Policy,
  request: Request,
): Promise<Answer<RegisteredAgain[]>> {
  const reporter = await reporterOf(world, request.reporterId);
  if (reporter === undefined || isCompanys(foundAt(policy, reporter.address))) return { ok: true, data: [] };
  const people = await namesakes(world, request.projectId, reporter);
  if (!people.ok) return people;
  const found = await withCompanyAddress(world, policy, reporter, people.data);
  if (found.length === 0) return { ok: true, data: [] };
  const { reported } = await world.jira.openRequestsOf(request.projectId, reporter.accountId);
  return { ok: true, data: found.map((one) => ({ ...one, requests: reported })) };
}

async function reporterOf(world: World, accountId: string): Promise<Reporter | undefined> {
  if (accountId === '') return undefined;
  const address = await addressOf(world, accountId);
  const name = await nameFor(world, accountId);
  const organisations = await world.jira.organizationsOf(accountId);
  return { accountId, name, organisations, ...(address === undefined ? {} : { address }) };
}

/** Customers of the desk whom Jira finds by the reporter's name or by what their address begins with. */
async function namesakes(world: World, projectId: string, reporter: Reporter): Promise<Answer<Person[]>> {
  const queries = new Set([reporter.name.trim(), localOf(reporter)].filter((query) => query !== ''));
  const people = new Map<string, Person>();
  for (const query of queries) {
    const listed = await world.jira.customersOn(projectId, { start: 0, query });
    if ('slowDown' in listed) return refused('slow-down', { seconds: String(listed.slowDown) });
    for (const person of listed.all) people.set(person.accountId, person);
  }
  people.delete(reporter.accountId);
  return { ok: true, data: [...people.values()].filter(({ isActive }) => isActive) };
}

async function withCompanyAddress(
  world: World,
  policy: Policy,
  reporter: Reporter,
  people: Person[],
): Promise<Omit<RegisteredAgain, 'requests'>[]> {
  const addresses = await world.jira.addressesOf(
    people.slice(0, MOST_ADDRESSES).map(({ accountId }) => accountId),
  );
  const foundIn = finderFor(policy);
  return people.flatMap(({ accountId, name }) => {
    const address = addresses.get(accountId);
    if (address === undefined || !mayBeSame(reporter, { name, address })) return [];
    const found = foundIn(address);
    if (!isEligible(policy, reporter, found)) return [];
    const { organisation } = found;
    return [{ accountId, name, address, ...(organisation === undefined ? {} : { organisation }) }];
  });
}

function isEligible(policy: Policy, { organisations }: Reporter, found: Found): boolean {
  const { unlisted } = policy.customers.addresses;
  const isUnlisted = found.standing === 'unknown' && unlisted === 'allow';
  if (found.standing !== 'company' && !isUnlisted) return false;
  // Requests of one company must not reach another's namesake.
  return (
    organisations.length === 0 ||
    (found.organisation !== undefined && isMember(organisations, found.organisation))
  );
}

function isCompanys({ standing, organisation }: Found): boolean {
  return standing === 'company' || (standing === 'role' && organisation !== undefined);
}
