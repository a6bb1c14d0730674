/** What at least so many of the lists have, each counted once, without blanks and letter case, in order. */
export function agreedBy(count: number, lists: readonly (readonly string[])[]): string[] {
  const times = new Map<string, number>();
  for (const list of lists)
    for (const one of new Set(list.map((each) => each.trim().toLowerCase())))
      times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].flatMap(([one, found]) => (found >= count && one !== '' ? [one] : [])).sort();
}
