import type { Core } from './core';
import { JiraError } from './errors';

/** Jira's limits on writes to one issue (developer.atlassian.com/cloud/jira/platform/rate-limiting). */
const WINDOWS = [
  { millis: 2_000, most: 20 },
  { millis: 30_000, most: 100 },
] as const;
const LONGEST = 30_000;

/**
 * Counts one write to the issue; 429 with the wait in whole seconds when it is one too many. A refused write is not
 * counted.
 */
export function countWrite(core: Core, issueId: string): void {
  const now = core.clock.now();
  const recent = (core.state.writes.get(issueId) ?? []).filter((at) => at > now - LONGEST);
  for (const { millis, most } of WINDOWS) {
    const inside = recent.filter((at) => at > now - millis);
    if (inside.length >= most) throw tooMany(inside[inside.length - most] ?? now, millis, now);
  }
  core.state.writes.put(issueId, [...recent, now]);
}

function tooMany(oldest: number, window: number, now: number): JiraError {
  const seconds = Math.max(1, Math.ceil((oldest + window - now) / 1000));
  return new JiraError(
    429,
    'Rate limit exceeded: too many writes to this issue.',
    {},
    {
      'Retry-After': String(seconds),
      'RateLimit-Reason': 'jira-per-issue-on-write',
    },
  );
}
