import type { Desk } from '../../../site/running-desk';
import { workingDay } from '../../../site/seed/seed';
import type { Published } from '../../../src/flows/world/storage';
import { type OwnDesk, openOwnDesk } from './own-desk';

/** How many planted customers there are of each standing. */
export type Planted = ReturnType<Desk['plantCustomers']>;

/** A desk of its own whose first project has a crowd of customers, in organisations whose domains the policy knows. */
export interface Crowd extends OwnDesk {
  planted: Planted;
}

/** Opens the desk with so many customers, Jira's burst limits on. */
export async function openCrowd(count: number): Promise<Crowd> {
  const own = await openOwnDesk({ ...workingDay, morning: [] });
  const planted = plantCrowd(own.desk, count);
  own.desk.jsm.bursts.enforce(true);
  return { ...own, planted };
}

/** Plants the customers on the first project's desk, and lets its policy know their organisations. */
export function plantCrowd(desk: Desk, count: number): Planted {
  const planted = desk.plantCustomers(count);
  const rows = desk.store.collection<{ value: Published }>('kvs value ');
  const service = desk.state.desks.get('1');
  const key = `policy:${service?.projectId ?? ''}`;
  const row = rows.get(key);
  if (row === undefined) throw new Error(`No policy is published under ${key}.`);
  const { policy } = row.value;
  const known = new Set(policy.customers.organizations.map(({ name }) => name));
  const organizations = (service?.organizationIds ?? [])
    .flatMap((id) => desk.state.organizations.get(id)?.name ?? [])
    .filter((name) => !known.has(name))
    .map((name) => ({ name, domains: [`${name.toLowerCase().replaceAll(' ', '-')}.example`] }));
  const customers = {
    ...policy.customers,
    organizations: [...policy.customers.organizations, ...organizations],
  };
  rows.put(key, { ...row, value: { ...row.value, policy: { ...policy, customers } } });
  return planted;
}
