import type { Caller } from '../contracts';
import type { createBursts } from './bursts';
import type { createPoints } from './points';
import type { Limits } from './rest/answer';

/**
 * Who meets which limit: apps and API tokens share the bursts of a site, only apps have an hourly quota, and people at
 * Jira's own pages have neither.
 */
export function limitsOf(
  bursts: ReturnType<typeof createBursts>,
  points: ReturnType<typeof createPoints>,
): Limits {
  return {
    check(operation, caller) {
      if (isApp(caller)) points.check();
      if (isApp(caller) || caller.byToken === true) bursts.take(operation);
    },
    charge: (operation, caller, answer) => (isApp(caller) ? points.charge(operation, answer) : answer),
  };
}

const isApp = ({ as, scopes }: Caller): boolean => as === 'app' || scopes !== undefined;
