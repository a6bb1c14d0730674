/**
 * The row to point at once `active` may be gone: itself while it is shown, else the nearest below it that still is,
 * else the nearest above it; the first of all where nobody was pointed at. Undefined where nothing is shown.
 */
export function heirOf(
  active: string | undefined,
  before: readonly string[],
  now: readonly string[],
): string | undefined {
  const shown = new Set(now);
  if (active !== undefined && shown.has(active)) return active;
  const place = active === undefined ? -1 : before.indexOf(active);
  if (place === -1) return now[0];
  const below = before.slice(place + 1).find((key) => shown.has(key));
  return below ?? before.slice(0, place).findLast((key) => shown.has(key)) ?? now[0];
}
