import { isTimeZone } from '../policy/time-zone';
import type { World } from './world';

/** Keeps in which time zone somebody reads our pages, so that what we write to them speaks of their hours. */
export async function noteReader(
  world: World,
  accountId: string,
  timeZone: string | undefined,
): Promise<void> {
  if (timeZone === undefined || !isTimeZone(timeZone)) return;
  try {
    if ((await world.storage.timeZone(accountId)) === timeZone) return;
    await world.storage.keepTimeZone(accountId, timeZone);
  } catch {
    // Nobody waits for a page because of this.
    world.log('reader-not-kept');
  }
}

/** The time zone to write to an account in; undefined where neither its own pages nor Jira have said. */
export async function zoneOf(world: World, accountId: string): Promise<string | undefined> {
  const own = await world.storage.timeZone(accountId).catch(() => undefined);
  return own ?? (await world.jira.timeZoneOf(accountId).catch(() => undefined));
}
