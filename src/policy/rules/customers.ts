import { readDomain } from '../customers/host';
import type { Policy } from '../schema';
import { keyMustExist, mustDiffer, mustExist, type Rule, type Violation } from './rule';

export const customerRules: readonly Rule[] = [
  tierIdsDiffer,
  defaultTierExists,
  tierCalendarsExist,
  organizationNamesDiffer,
  organizationTiersExist,
  domainsBelongToOne,
  sharingNamesExist,
  addressRequestTypesExist,
];

function tierIdsDiffer({ customers }: Policy) {
  const ids = customers.tiers.map(({ id }) => id);
  return mustDiffer(ids, (index) => ['customers', 'tiers', index, 'id'], 'tier');
}

function defaultTierExists({ customers: { defaultTier, tiers } }: Policy) {
  const ids = tiers.map(({ id }) => id);
  return mustExist(['customers', 'defaultTier'], 'tier', defaultTier, ids);
}

function tierCalendarsExist({ customers, calendars }: Policy) {
  const known = ['always', ...Object.keys(calendars)];
  return customers.tiers.flatMap(({ hours }, index) =>
    mustExist(['customers', 'tiers', index, 'hours'], 'calendar', hours, known),
  );
}

function organizationNamesDiffer({ customers }: Policy) {
  const names = customers.organizations.map(({ name }) => name);
  return mustDiffer(names, (index) => ['customers', 'organizations', index, 'name'], 'organisation');
}

function organizationTiersExist({ customers: { organizations, tiers } }: Policy) {
  const ids = tiers.map(({ id }) => id);
  return organizations.flatMap(({ tier }, index) =>
    tier === undefined ? [] : mustExist(['customers', 'organizations', index, 'tier'], 'tier', tier, ids),
  );
}

/** However it is written, a domain has one owner; who may write their own in several ways, each of them once. */
function domainsBelongToOne({ customers }: Policy): Violation[] {
  const owners = new Map<string, number>();
  const written = new Set<string>();
  return customers.organizations.flatMap(({ domains }, owner) =>
    domains.flatMap((domain, at): Violation[] => {
      const read = readDomain(domain)?.ascii ?? domain;
      const isFree = (owners.get(read) ?? owner) === owner && !written.has(domain);
      if (isFree) owners.set(read, owner);
      written.add(domain);
      const path = ['customers', 'organizations', owner, 'domains', at];
      return isFree ? [] : [{ path, code: 'twice', params: { thing: 'domain', name: domain } }];
    }),
  );
}

function addressRequestTypesExist({ customers, requestTypes }: Policy) {
  const names = requestTypes.map(({ name }) => name);
  return Object.keys(customers.addresses.byRequestType).flatMap((key) =>
    keyMustExist(['customers', 'addresses', 'byRequestType'], 'request-type', key, names),
  );
}

function sharingNamesExist({ sharing, severities, requestTypes }: Policy) {
  const ids = severities.map(({ id }) => id);
  const names = requestTypes.map(({ name }) => name);
  return [
    ...Object.keys(sharing.bySeverity).flatMap((key) =>
      keyMustExist(['sharing', 'bySeverity'], 'severity', key, ids),
    ),
    ...Object.keys(sharing.byRequestType).flatMap((key) =>
      keyMustExist(['sharing', 'byRequestType'], 'request-type', key, names),
    ),
  ];
}
