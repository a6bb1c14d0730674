import { isSameName, nameKey } from './names';
import type { Policy } from './schema';
import type { SiteFacts } from './site';
import { fieldsAskedTwice, mailTypesThatAskMore } from './site-check/fields';
import { firstResponseGoals } from './site-check/goals';
import type { SiteItem, SiteState } from './site-check/item';
import { listed } from './site-check/listed';
import { doneStatuses, waysOut } from './site-check/statuses';
import { AWAITING, SUBMITTED } from './status';

/** How a project stands to what a policy needs of it, in the order in which a person would set it up. */
export function checkSite(policy: Policy, site: SiteFacts): SiteItem[] {
  return [
    { code: 'status-waiting', ...standing(site.statuses, [AWAITING], nameOf), params: { name: AWAITING } },
    {
      code: 'status-submitted',
      ...standing(site.statuses, [SUBMITTED], nameOf),
      params: { name: SUBMITTED },
    },
    ...doneStatuses(site),
    ...waysOut(site),
    { code: 'sla', state: stateOfSla(site), params: { name: SUBMITTED } },
    ...firstResponseGoals(policy, site),
    { code: 'request-types', ...standing(site.requestTypes, policy.requestTypes.map(nameOf), nameOf) },
    ...otherRequestTypes(policy, site),
    ...mailTypesThatAskMore(policy, site),
    ...fieldsAskedTwice(policy, site),
    {
      code: 'priorities',
      ...standing(
        site.priorities,
        policy.severities.map(({ priority }) => priority),
      ),
    },
    ...organisations(policy, site),
    { code: 'customer-access', state: 'unknown', params: {} },
  ];
}

function nameOf({ name }: { name: string }): string {
  return name;
}

/** Whether all that is needed is there, by name, and what is not. */
function standing<T>(
  there: readonly T[] | undefined,
  needed: readonly string[],
  named: (one: T) => string = String,
): { state: SiteState; params: Record<string, string> } {
  if (there === undefined) return { state: 'unknown', params: {} };
  const names = new Set(there.map((one) => nameKey(named(one))));
  const missing = needed.filter((name) => !names.has(nameKey(name)));
  if (missing.length === 0) return { state: 'ok', params: { count: String(needed.length) } };
  return { state: 'wrong', params: { names: listed(missing), count: String(missing.length) } };
}

function stateOfSla({ slas = [] }: SiteFacts): SiteState {
  const seen = slas.map(({ startsOnSubmitted }) => startsOnSubmitted).filter((one) => one !== undefined);
  if (seen.includes(true)) return 'ok';
  return seen.length > 0 && seen.length === slas.length ? 'wrong' : 'unknown';
}

/** Requests of a type that the policy does not name are asked nothing, which may be meant. */
function otherRequestTypes({ requestTypes }: Policy, site: SiteFacts): SiteItem[] {
  if (site.requestTypes === undefined) return [];
  const others = site.requestTypes.filter(
    ({ name }) => !requestTypes.some((one) => isSameName(one.name, name)),
  );
  if (others.length === 0) return [{ code: 'other-request-types', state: 'ok', params: {} }];
  const params = { names: listed(others.map(nameOf)), count: String(others.length) };
  return [{ code: 'other-request-types', state: 'unknown', params }];
}

function organisations({ customers }: Policy, site: SiteFacts): SiteItem[] {
  if (customers.organizations.length === 0) return [];
  return [{ code: 'organisations', ...standing(site.organisations, customers.organizations.map(nameOf)) }];
}
