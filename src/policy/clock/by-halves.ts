/** The first of a list in order from which on something is true, found by halves. */
export function first<T>(list: readonly T[], isTrue: (one: T) => boolean): T | undefined {
  return list[indexOfFirst(list, isTrue)];
}

/** Where it is; the length of the list where it is true of none. */
export function indexOfFirst<T>(list: readonly T[], isTrue: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && isTrue(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
