import type { Policy } from '../policy/schema';
import { isTimeZone } from '../policy/time-zone';
import type { World } from './world';
import type { Mark, Request } from './world/request';

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

/** The language in which a request's customer is written to: theirs, or else that of the policy. */
export function languageFor(policy: Policy, mark: Mark | undefined): string {
  return mark?.language ?? policy.language;
}

/** The reporter's own zone, or else that of the hours the request's severity is answered in. */
export async function zoneFor(world: World, policy: Policy, { reporterId, mark }: Request): Promise<string> {
  const own = reporterId === '' ? undefined : await zoneOf(world, reporterId);
  if (own !== undefined) return own;
  const severity = policy.severities.find(({ id }) => id === mark?.severity);
  const hours =
    policy.calendars[severity?.firstResponse.calendar ?? ''] ?? Object.values(policy.calendars)[0];
  return hours?.timeZone ?? 'UTC';
}
