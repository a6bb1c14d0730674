import type { Jsm } from '../jsm/jsm';
import { type Neighbour, type Roster, rosterOf } from './roster';

/**
 * Plants so many customers on a desk, some of them in the organisations it has; answers how many are of each standing.
 */
export function plantCustomers(jsm: Jsm, count: number, serviceDeskId: string): Roster['standings'] {
  const { standings, ...arrivals } = rosterOf(count, neighboursOn(jsm, serviceDeskId));
  jsm.addCustomers(serviceDeskId, arrivals);
  return standings;
}

/** The desk's organisations that have members, with the domain of the first one's address. */
function neighboursOn({ state }: Jsm, serviceDeskId: string): Neighbour[] {
  return (state.desks.get(serviceDeskId)?.organizationIds ?? []).flatMap((id) => {
    const organization = state.organizations.get(id);
    const address = state.users.get(organization?.memberIds[0] ?? '')?.emailAddress ?? '';
    const domain = address.slice(address.indexOf('@') + 1);
    return organization === undefined || domain === '' ? [] : [{ organization, domain }];
  });
}
