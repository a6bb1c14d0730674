/** A copy of an object that lacks these keys. */
export function without<T extends object, K extends keyof T>(whole: T, ...keys: K[]): Omit<T, K> {
  const kept = Object.entries(whole).filter(([key]) => !keys.some((left) => left === key));
  // What is left of T's own entries; the compiler does not follow a filter by key.
  return Object.fromEntries(kept) as Omit<T, K>;
}
