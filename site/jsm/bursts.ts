// Jira's burst limits: developer.atlassian.com/cloud/jira/platform/rate-limiting
import { JiraError } from './errors';
import type { Operation } from './rest/operation';

/** Calls per second to one endpoint with one method, where the endpoint has no limit of its own. */
const MOST: Record<Operation['method'], number> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };

/** Limits how fast an app may call. They are off until somebody turns them on. */
export interface BurstLimits {
  enforce(on: boolean): void;
  enforced(): boolean;
  /** Calls that were told to wait since the limits were turned on: the operation's name and how many. */
  refused(): Record<string, number>;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * A token bucket for each endpoint. `now` is the machine's time in milliseconds, not the desk's: who moves the desk's
 * clock makes nobody faster.
 */
export function createBursts(now: () => number): BurstLimits & { take(operation: Operation): void } {
  const state = { on: false };
  const buckets = new Map<string, Bucket>();
  const refused = new Map<string, number>();
  return {
    enforce(on) {
      state.on = on;
      buckets.clear();
      refused.clear();
    },
    enforced: () => state.on,
    refused: () => Object.fromEntries(refused),
    take(operation) {
      if (!state.on) return;
      const most = operation.burst ?? MOST[operation.method];
      const at = now();
      const { tokens, at: before } = buckets.get(operation.name) ?? { tokens: most, at };
      const left = Math.min(most, tokens + ((at - before) * most) / 1_000);
      buckets.set(operation.name, { tokens: left < 1 ? left : left - 1, at });
      if (left >= 1) return;
      refused.set(operation.name, (refused.get(operation.name) ?? 0) + 1);
      throw tooFast();
    },
  };
}

function tooFast(): JiraError {
  const headers = { 'Retry-After': '1', 'RateLimit-Reason': 'jira-burst-based' };
  return new JiraError(429, 'Rate limit exceeded.', {}, headers);
}
