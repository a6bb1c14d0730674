import { nameKey } from './names';
import type { Policy } from './schema';

type CustomersPart = Pick<Policy, 'customers'>;

const UNCHANGED: Terms = { hours: 'always', guaranteed: true };

/**
 * The best tier that any of a customer's organisations has; the default tier when none is listed.
 * Names are compared without regard to case and outer spaces.
 */
export function tierOf(policy: CustomersPart, organizations: string[]): string {
  const { tiers, organizations: known, defaultTier } = policy.customers;
  const names = new Set(organizations.map(nameKey));
  const held = new Set(
    known.filter((one) => names.has(nameKey(one.name))).map((one) => one.tier ?? defaultTier),
  );
  return tiers.find((tier) => held.has(tier.id))?.id ?? defaultTier;
}

/**
 * The organisation that an account speaks for: the first in the policy's list, or else the first by name; undefined
 * where it belongs to none.
 */
export function mainOrganisation(policy: CustomersPart, organizations: string[]): string | undefined {
  const names = new Set(organizations.map(nameKey));
  const listed = policy.customers.organizations.find(({ name }) => names.has(nameKey(name)))?.name;
  return listed ?? organizations.toSorted((a, b) => a.localeCompare(b, 'en'))[0];
}

/** What a tier changes about the targets that severities name. Holds nothing about other tiers or customers. */
export interface Terms {
  /** The calendar in which the tier has support; `always` is built in. */
  hours: string;
  /** Whether targets that are called guaranteed are so for this tier. */
  guaranteed: boolean;
}

/** The terms of a tier; those of a tier that the policy does not know are the severities' own. */
export function termsOf({ customers }: CustomersPart, tier: string): Terms {
  const { hours, guaranteed } = customers.tiers.find(({ id }) => id === tier) ?? UNCHANGED;
  return { hours, guaranteed };
}

/** What a tier has a right to at a severity: the ladder that wakes somebody, if any. */
export function entitledTo(
  policy: Pick<Policy, 'customers' | 'escalation'>,
  tier: string,
  severity: string,
): { ladder?: string } {
  const rights = policy.customers.tiers.find((one) => one.id === tier)?.ladders ?? [];
  const ladder = policy.escalation.ladders.find(
    (one) => one.severities.includes(severity) && rights.includes(one.id),
  );
  return ladder ? { ladder: ladder.id } : {};
}
