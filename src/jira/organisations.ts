import type { Client } from 'jira.js/core';
import {
  addUsersToOrganization,
  getOrganizations,
  getServiceDeskOrganizations,
  getUsersInOrganization,
} from 'jira.js/serviceDesk';
import type { Listed, Organisation, Person } from '../flows/world/jira';
import { PAGE, allOf, listed } from './pages';
import { personOf } from './person';
import { taken, unlessMissing } from './refusal';

const MOST_MEMBERSHIPS = 500;
const MOST_ON_A_DESK = 5_000;
const GONE = 404;

/** The organisations an account belongs to, at most 500; none for an account that is gone. */
export async function membershipsOf(client: Client, accountId: string): Promise<Organisation[]> {
  const all = await unlessMissing(
    allOf((start) => getOrganizations(client, { accountId, start, limit: PAGE }), MOST_MEMBERSHIPS),
  );
  return (all ?? []).map(organisationOf).filter(({ name }) => name !== '');
}

/** The organisations of the project's desk, at most 5,000; with an account those of them that it belongs to. */
export async function organisationsOn(
  client: Client,
  projectId: string,
  accountId?: string,
): Promise<Organisation[]> {
  const serviceDeskId = `projectId:${projectId}`;
  const all = await allOf(
    (start) => getServiceDeskOrganizations(client, { serviceDeskId, accountId, start, limit: PAGE }),
    MOST_ON_A_DESK,
  );
  return all.map(organisationOf);
}

/** Members of an organisation from a position on; none of one that is gone. */
export function membersOf(client: Client, organisationId: string, start: number): Promise<Listed<Person>> {
  const organizationId = Number(organisationId);
  const reading = unlessMissing(getUsersInOrganization(client, { organizationId, start, limit: PAGE }));
  return listed(
    start,
    reading.then((page) => page ?? {}),
    personOf,
  );
}

/**
 * Makes accounts members of an organisation; those that are already stay so. Refused where the organisation or one of
 * the accounts is gone, or where the site lets nobody but its administrators manage organisations.
 */
export async function joinOrganisation(
  client: Client,
  organisationId: string,
  accountIds: string[],
): Promise<'joined' | 'refused'> {
  const organizationId = Number(organisationId);
  const join = addUsersToOrganization(client, { organizationId, body: { accountIds } });
  return (await taken(join, GONE)) ? 'joined' : 'refused';
}

function organisationOf({ id = '', name = '' }: { id?: string; name?: string }): Organisation {
  return { id, name };
}
