/**
 * Endings under which anybody in the world can have the same name for a few coins, and endings that a slip of the hand
 * makes of `com`. Not among them: the endings of countries, since branches live there (`co.za`, `de`); those that young
 * companies choose for their own (`io`, `ai`, `dev`, `app`); and those that only schools and authorities are given.
 */
const OPEN: ReadonlySet<string> = new Set(
  'com net org info biz co cm om cam online site website shop store top xyz click link live email support help services space icu club vip work pro name example'.split(
    ' ',
  ),
);

/** Whether a known name under this other ending is more likely somebody else's than a branch. */
export function isWrongEnding(ending: string, known: string): boolean {
  return ending !== known && OPEN.has(ending) && OPEN.has(known);
}
