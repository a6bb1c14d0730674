import { places } from '../../../../src/policy/customers/roster';
import type { Standing } from '../../../../src/policy/customers/standing';
import { hasWords, valuesOffered, wordsIn } from '../../shared/filters/match';
import type { Customer } from './customers';

export const choices = ['place', 'standing', 'organisation'] as const;

/** The filters that offer the values there are. */
export type Choice = (typeof choices)[number];

/** What the admin wants to see; an empty string leaves a filter open. */
export type Filters = Record<Choice | 'text', string>;

/** How many customers each value of each choice would show, given the other filters. */
export type Counts = Record<Choice, ReadonlyMap<string, number>>;

export const noFilters: Filters = { place: '', standing: '', organisation: '', text: '' };

/** The organisation filter's value for customers in none; names come without spaces around them. */
export const noOrganisation = ' ';

/** Standings in the order in which they are offered. */
export const standings = [
  'company',
  'unknown',
  'free',
  'disposable',
  'lookalike',
  'role',
  'invalid',
  'not-shown',
] as const satisfies readonly Standing[];

/** The customers whom every filter lets through, in their order, and what each choice would show. */
export function filter(
  customers: readonly Customer[],
  filters: Filters,
): { shown: Customer[]; counts: Counts } {
  const shown: Customer[] = [];
  const counts = { place: new Map(), standing: new Map(), organisation: new Map() } as Record<
    Choice,
    Map<string, number>
  >;
  const words = wordsIn(filters.text);
  for (const customer of customers) {
    const { name, address, organisations } = customer;
    if (!hasWords([name, address, ...organisations], words)) continue;
    const values = { place: [customer.place], standing: [customer.standing], organisation: groups(customer) };
    const against = choices.filter((one) => filters[one] !== '' && !holds(values[one], filters[one]));
    if (against.length === 0) shown.push(customer);
    // A choice counts what it would show if it alone were made anew.
    for (const choice of against.length === 0 ? choices : against.length === 1 ? against : [])
      for (const value of values[choice]) counts[choice].set(value, (counts[choice].get(value) ?? 0) + 1);
  }
  return { shown, counts };
}

/** The values of a choice in the order in which they are offered. */
export function valuesOf(choice: Choice, counts: Counts, chosen: string): string[] {
  return valuesOffered(
    counts[choice],
    chosen,
    choice === 'place' ? places : choice === 'standing' ? standings : [],
  );
}

/**
 * Where a customer is looked for by organisation: those they belong to, or none; and the one their address leads to.
 */
function groups({ organisations, belongsTo }: Customer): readonly string[] {
  const own = organisations.length === 0 ? [noOrganisation] : organisations;
  return belongsTo === undefined ? own : [...new Set([...own, belongsTo])];
}

function holds(values: readonly string[], value: string): boolean {
  return values.includes(value);
}
