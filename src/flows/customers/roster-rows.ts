import type { RosterRow, RosterView } from '../../calls/roster';
import { judgeAddress, organizationsAt, type KnownDomains } from '../../policy/customers/address';
import { nameKey } from '../../policy/names';
import type { Policy } from '../../policy/schema';
import type { World } from '../world';
import type { Organisation, Person } from '../world/jira';

/** The customers as the roster shows them. Whoever cannot sign in any more is left out: they see nothing. */
export async function rowsOf(world: World, known: KnownDomains, people: Person[]): Promise<RosterRow[]> {
  const active = people.filter(({ isActive }) => isActive);
  if (active.length === 0) return [];
  const addresses = await world.jira.addressesOf(active.map(({ accountId }) => accountId));
  return active.map(({ accountId, name }): RosterRow => {
    const address = addresses.get(accountId);
    if (address === undefined) return { accountId, name, standing: 'not-shown' };
    const [belongsTo, ...alsoAt] = organizationsAt(address, known);
    const standing = judgeAddress(address, known).verdict;
    return {
      accountId,
      name,
      address,
      standing,
      ...(belongsTo !== undefined && { belongsTo }),
      ...(alsoAt.length > 0 && { alsoAt }),
    };
  });
}

/** Organisations of the desk with the domains that the policy gives them. */
export function withDomains(
  customers: Policy['customers'],
  inJira: Organisation[],
): RosterView['organisations'] {
  const domains = new Map(customers.organizations.map((one) => [nameKey(one.name), one.domains]));
  return inJira.map(({ id, name }) => ({ id, name, domains: domains.get(nameKey(name)) ?? [] }));
}

/** The known organisation at whose domain an address is; that it is nobody's own, such as info@, changes nothing. */
export function organisationOf(known: KnownDomains, address: string | undefined): string | undefined {
  return address === undefined ? undefined : organizationsAt(address, known)[0];
}
