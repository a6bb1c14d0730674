// What administrators set by hand on a site, and no REST operation reads or writes.
import type { Core } from './core';
import type { Organization, ServiceDesk } from './entities';
import { JiraError } from './errors';
import { domainOf } from './mail-address';

/**
 * https://support.atlassian.com/jira-service-management-cloud/docs/use-email-domains-to-automatically-group-customers-into-organizations/
 */
const MOST_DOMAINS = 10;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;
const KEY = 'domains';

/** The e-mail domains that new customers may have; empty lets everybody in. */
export function allowedDomains({ state }: Pick<Core, 'state'>): string[] {
  return state.customerAccess.get(KEY) ?? [];
}

/** Sets them; 400 for what is no domain. Whoever has an account keeps it. */
export function setAllowedDomains(core: Core, domains: readonly string[]): void {
  core.state.customerAccess.put(KEY, checked(domains));
}

/** Whether somebody with this address may get an account. A subdomain counts only where it is named itself. */
export function mayRegister(core: Core, address: string): boolean {
  const allowed = allowedDomains(core);
  return allowed.length === 0 || allowed.includes(domainOf(address));
}

/** Sets the domains whose new customers join an organisation; 400 for more than ten, or one that another has. */
export function setOrganizationDomains(core: Core, id: string, domains: readonly string[]): void {
  const organization = core.state.organizations.get(id);
  if (!organization) throw new JiraError(404, `The organization with id '${id}' does not exist.`);
  const wanted = checked(domains);
  if (wanted.length > MOST_DOMAINS) {
    throw new JiraError(400, `An organization can have at most ${MOST_DOMAINS} email domains.`);
  }
  for (const domain of wanted) {
    const other = organizationsAt(core, domain).find((one) => one.id !== id);
    if (other) throw new JiraError(400, `${domain} is a domain of ${other.name} already.`);
  }
  core.state.organizations.put(id, { ...organization, domains: wanted });
}

/** A service project's own customer permissions. */
export type CustomerPermissions = Required<Pick<ServiceDesk, 'access' | 'customerSharing'>>;

/** Sets who may raise requests on a desk and with whom its customers may share them. */
export function setPermissions(core: Core, serviceDeskId: string, permissions: CustomerPermissions): void {
  const desk = core.state.desks.get(serviceDeskId);
  if (!desk) throw new JiraError(404, `The service desk with id '${serviceDeskId}' does not exist.`);
  core.state.desks.put(desk.id, { ...desk, ...permissions });
}

/** Puts a new customer into the organisation of the address's domain. Nobody is moved later. */
export function joinByDomain(core: Core, accountId: string, address: string): void {
  for (const { id } of organizationsAt(core, domainOf(address))) {
    const one = core.state.organizations.get(id);
    if (one) core.state.organizations.put(id, { ...one, memberIds: [...one.memberIds, accountId] });
  }
}

function organizationsAt({ state }: Core, domain: string): Organization[] {
  return state.organizations.peek().filter(({ domains }) => domains?.includes(domain) === true);
}

function checked(domains: readonly string[]): string[] {
  const wanted = [...new Set(domains.map((one) => one.trim().toLowerCase()))].filter((one) => one !== '');
  const wrong = wanted.find((one) => !DOMAIN.test(one));
  if (wrong !== undefined) throw new JiraError(400, `'${wrong}' is not a domain such as example.com.`);
  return wanted;
}
