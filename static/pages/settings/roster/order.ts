import { places } from '../../../../src/policy/customers/roster';
import type { Customer } from './customers';
import { standings } from './filters';

/** What the table can be sorted by. */
export const columns = ['name', 'place', 'standing', 'organisations'] as const;

export interface Order {
  by: (typeof columns)[number];
  isDown: boolean;
}

/** The customers in order; those that are equal stand by name. */
export function sorted(customers: readonly Customer[], { by, isDown }: Order, language: string): Customer[] {
  const { compare } = new Intl.Collator(language);
  const difference = {
    name: (one: Customer, other: Customer) => compare(one.name, other.name),
    place: (one: Customer, other: Customer) => places.indexOf(one.place) - places.indexOf(other.place),
    standing: (one: Customer, other: Customer) =>
      standings.indexOf(one.standing) - standings.indexOf(other.standing),
    organisations: (one: Customer, other: Customer) =>
      compare(one.organisations.join(), other.organisations.join()),
  }[by];
  const sign = isDown ? -1 : 1;
  return customers.toSorted((one, other) => sign * difference(one, other) || compare(one.name, other.name));
}
