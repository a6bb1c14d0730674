/** What the entries of a list are called, in the order of each text. */
interface Names {
  base: readonly string[];
  theirs: readonly string[];
  mine: readonly string[];
}

/**
 * The names that stay, in one order: mine, or theirs where they alone moved something. What only the other side has
 * comes after what it comes after there.
 */
export function mergedOrder(names: Names, stays: ReadonlySet<string>): string[] {
  const { base, theirs, mine } = shared(names);
  const isMineOrder = mine !== base || theirs === base;
  const [first, second] = isMineOrder ? [names.mine, names.theirs] : [names.theirs, names.mine];
  const order = first.filter((name) => stays.has(name));
  for (const [at, name] of second.entries()) {
    if (!stays.has(name) || order.includes(name)) continue;
    const before = second.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
  }
  return order;
}

/** Whether both moved what both have, and not to the same places. */
export function bothMoved(names: Names): boolean {
  const { base, theirs, mine } = shared(names);
  return theirs !== base && mine !== base && theirs !== mine;
}

/** Whether both added something after the same entry: then the order of the two is nobody's. */
export function bothAddedAtOnePlace({ base, theirs, mine }: Names): boolean {
  const placesOf = (own: readonly string[], other: readonly string[]) =>
    own.flatMap((name, at) => {
      if (base.includes(name) || other.includes(name)) return [];
      return [own.slice(0, at).findLast((one) => other.includes(one))];
    });
  const taken = placesOf(theirs, mine);
  return placesOf(mine, theirs).some((place) => taken.includes(place));
}

/** The order of what all three have, comparable. */
function shared({ base, theirs, mine }: Names): { base: string; theirs: string; mine: string } {
  const inAll = new Set(base.filter((name) => theirs.includes(name) && mine.includes(name)));
  const order = (names: readonly string[]) => JSON.stringify(names.filter((name) => inAll.has(name)));
  return { base: order(base), theirs: order(theirs), mine: order(mine) };
}
