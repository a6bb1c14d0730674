import { DAY } from './clock/time';
import { ownOf } from './own';
import { ofRequestType } from './request-types';
import type { Policy } from './schema';

type SharingPart = Pick<Policy, 'sharing'>;

/** Most people at a time: somebody who pastes more has taken the wrong list. */
export const MOST_PEOPLE = 50;

/**
 * Who sees a new request of this severity and request type. Where the policy says something about both and they differ,
 * the stricter counts: what a whole organisation has read cannot be taken back, and sharing later takes one click.
 */
export function audienceOf(
  { sharing }: SharingPart,
  severity: string,
  requestType: string | undefined,
): 'creator' | 'organization' {
  const said = [ownOf(sharing.bySeverity, severity), ofRequestType(sharing.byRequestType, requestType)];
  const rules = said.filter((audience) => audience !== undefined);
  if (rules.length === 0) return sharing.default;
  return rules.includes('creator') ? 'creator' : 'organization';
}

/** When a share ends that is made `now` (epoch ms) for so many days: 0 for never, the policy's own when left out. */
export function endOf({ sharing }: SharingPart, days: number | undefined, now: number): number | undefined {
  const lasting = days ?? sharing.expiresAfterDays ?? 0;
  return lasting === 0 ? undefined : now + lasting * DAY;
}

/** Whether a customer who sees the request can bring in anybody at all. */
export function canShare({ sharing }: SharingPart, hasOrganisation: boolean): boolean {
  return hasOrganisation || (sharing.mayBeAdded !== 'organization' && sharing.outsiders !== 'refuse');
}

/** Who asks: an agent, or a customer by account. */
export interface Asker {
  accountId: string;
  isAgent: boolean;
}

/** Whether somebody may end a share, or make it longer: agents, the reporter, and whoever shared it. */
export function mayEnd(
  asker: Asker,
  reporterId: string,
  share: { by?: { accountId: string } } | undefined,
): boolean {
  return asker.isAgent || asker.accountId === reporterId || share?.by?.accountId === asker.accountId;
}

/** The moments at or before `now` (epoch ms) at which shares ended, earliest first: each is said once. */
export function endsBy(shares: readonly { until?: number }[], now: number): number[] {
  const ends = shares.flatMap(({ until }) => (until === undefined || until > now ? [] : [until]));
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** When the next share ends (epoch ms); undefined where none does. */
export function nextEnd(shares: readonly { until?: number }[]): number | undefined {
  const ends = shares.flatMap(({ until }) => (until === undefined ? [] : [until]));
  return ends.length === 0 ? undefined : Math.min(...ends);
}
