// Jira's hourly quota for apps: developer.atlassian.com/cloud/jira/platform/rate-limiting
import type { RestAnswer } from '../contracts';
import { JiraError } from './errors';
import type { Operation } from './rest/operation';

/** What an app may spend in an hour on a site of the Free edition, and what all sites together share by default. */
const HOURLY_POINTS = 65_000;

const HOUR = 3_600_000;
const POLICY = 'tenant-app-quota';

/** Limits how much an app may ask for in an hour. Off until somebody turns it on. */
export interface HourlyPoints {
  /** Turns the quota on or off, with nothing spent. A test may ask for a smaller one. */
  enforce(on: boolean, quota?: number): void;
  enforced(): boolean;
  /** Points of the hour that runs: what the app may spend, and what it spent. Counted while the quota is on. */
  hour(): { quota: number; spent: number };
  /** Calls that were told to wait for the next hour since the quota was turned on. */
  refused(): number;
}

interface Metering {
  /** 429 while nothing is left of the hour. */
  check(): void;
  /** The answer with its cost taken off and the headers that tell of the quota. */
  charge(operation: Operation, answer: RestAnswer): RestAnswer;
}

/** A quota that is whole again on every full hour (UTC) of the desk's clock. */
export function createPoints(now: () => number): HourlyPoints & Metering {
  const state = { on: false, quota: HOURLY_POINTS, hour: -1, spent: 0, refused: 0 };
  const thisHour = () => {
    const hour = Math.floor(now() / HOUR);
    if (state.hour !== hour) Object.assign(state, { hour, spent: 0 });
    return state;
  };
  const secondsLeft = () => Math.max(1, Math.ceil((HOUR - (now() % HOUR)) / 1_000));
  return {
    enforce(on, quota = HOURLY_POINTS) {
      Object.assign(state, { on, quota, spent: 0, refused: 0 });
    },
    enforced: () => state.on,
    hour: () => ({ quota: state.quota, spent: thisHour().spent }),
    refused: () => state.refused,
    check() {
      if (!state.on || thisHour().spent < state.quota) return;
      state.refused += 1;
      throw new JiraError(
        429,
        'Rate limit exceeded.',
        {},
        {
          'Retry-After': String(secondsLeft()),
          'RateLimit-Reason': 'jira-quota-tenant-based',
          'X-RateLimit-Limit': String(state.quota),
          'X-RateLimit-Remaining': '0',
          'X-RateLimit-Reset': new Date(now() + secondsLeft() * 1_000).toISOString().replace(/\.\d+Z$/, 'Z'),
          ...quotaHeaders(state.quota, 0, secondsLeft()),
        },
      );
    },
    charge(operation, answer) {
      if (!state.on || answer.status === 429) return answer;
      const hour = thisHour();
      hour.spent += costOf(operation, answer);
      const left = Math.max(0, hour.quota - hour.spent);
      return { ...answer, headers: { ...answer.headers, ...quotaHeaders(hour.quota, left, secondsLeft()) } };
    },
  };
}

/** What is left is told once less than a fifth is. */
function quotaHeaders(quota: number, left: number, seconds: number): Record<string, string> {
  const isNear = left < quota / 5;
  return {
    'RateLimit-Policy': `"${POLICY}";q=${quota};w=3600`,
    RateLimit: `"${POLICY}";${isNear ? `r=${left};` : ''}t=${seconds}`,
    ...(isNear && { 'X-RateLimit-NearLimit': 'true' }),
  };
}

/** What reads through POST, as a search does. */
const READS = ['issueSearch.', 'permissions.getBulkPermissions'];
const PEOPLE = /^(users|userSearch|groups|permissions|myself|projectRoles)\./;
const LISTS = ['issues', 'values', 'comments', 'attachment', 'histories'];

/**
 * One point for a call, and for what it read one more per object, two per person, group or permission. A write costs
 * one, and so does what Jira's documentation does not list: Jira Service Management's own API.
 */
function costOf({ name, method, path }: Operation, { status, body }: RestAnswer): number {
  const isRead = method === 'GET' || READS.some((start) => name.startsWith(start));
  if (!isRead || status >= 400 || path.startsWith('/rest/servicedeskapi/')) return 1;
  return 1 + objectsIn(body) * (PEOPLE.test(name) ? 2 : 1);
}

function objectsIn(body: unknown): number {
  if (Array.isArray(body)) return body.length;
  if (typeof body !== 'object' || body === null) return 0;
  if ('count' in body) return 0;
  const list = LISTS.map((key) => Reflect.get(body, key) as unknown).find((value) => Array.isArray(value));
  return Array.isArray(list) ? list.length : 1;
}
