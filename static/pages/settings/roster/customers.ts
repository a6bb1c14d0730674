import type { RosterRow, RosterView } from '../../../../src/calls/roster';
import { isSameName, nameKey } from '../../../../src/policy/names';
import { type Place, placeOf } from '../../../../src/policy/customers/roster';

export type Organisation = RosterView['organisations'][number];

/** Account → the desk's organisations that it belongs to, by id. */
export type Memberships = ReadonlyMap<string, readonly string[]>;

/** A customer with their organisations, and where that puts them. */
export interface Customer extends RosterRow {
  place: Place;
  organisations: readonly string[];
  /** The organisation that they can be added to: their address leads to it, and they aren't a member. */
  joins?: Organisation;
}

/** The rows joined with the memberships, each account once although a page may have shifted while it was read. */
export function customersOf(
  rows: readonly RosterRow[],
  organisations: readonly Organisation[],
  memberships: Memberships,
): Customer[] {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const byName = new Map(organisations.map((one) => [nameKey(one.name), one]));
  const byAccount = new Map(rows.map((row) => [row.accountId, row]));
  return Array.from(byAccount.values(), (row): Customer => {
    const own = (memberships.get(row.accountId) ?? []).flatMap((id) => byId.get(id) ?? []);
    const theirs = row.belongsTo === undefined ? undefined : byName.get(nameKey(row.belongsTo));
    const isMember = own.some(({ name }) => theirs !== undefined && isSameName(name, theirs.name));
    return {
      ...row,
      place: placeOf(row, own),
      organisations: own.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other)),
      ...(theirs !== undefined && !isMember && { joins: theirs }),
    };
  });
}

/** The memberships with more accounts in an organisation. */
export function withMembers(
  memberships: Memberships,
  organisation: string,
  accountIds: readonly string[],
): Memberships {
  const after = new Map(memberships);
  for (const accountId of accountIds) {
    const before = after.get(accountId) ?? [];
    if (!before.includes(organisation)) after.set(accountId, [...before, organisation]);
  }
  return after;
}

/** Both memberships together. */
export function merged(one: Memberships, other: Memberships): Memberships {
  return new Map([
    ...one,
    ...Array.from(other, ([accountId, ids]) => [accountId, union(one.get(accountId) ?? [], ids)] as const),
  ]);
}

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}
