import { z } from 'zod';
import { loadBacktest, startBacktest, steerBacktest } from '../../flows/backtest';
import { loadShadow, startShadow, stopShadow } from '../../flows/shadow';
import { LONGEST_SOURCE, MOST_TRIED } from '../../policy/limits';
import { asked, nothing, projectId, type Doors } from './asked';

const MOST_DAYS = 31;
const source = z.string().min(1).max(LONGEST_SOURCE);
const wish = z.strictObject({
  jql: z.string().trim().min(1).max(4_000),
  most: z.int().min(1).max(MOST_TRIED),
  source,
});
const steering = z.strictObject({ to: z.enum(['pause', 'go-on', 'cancel']) });
const watching = z.strictObject({ source, days: z.int().min(1).max(MOST_DAYS) });

/** What project settings may ask about trying a policy on many requests. */
export const backtestCalls = {
  loadBacktest: asked(nothing, projectId, (world, project) => loadBacktest(world, project)),
  startBacktest: asked(wish, projectId, (world, project, caller, given) =>
    startBacktest(world, project, given, caller.accountId),
  ),
  steerBacktest: asked(steering, projectId, (world, project, _caller, { to }) =>
    steerBacktest(world, project, to),
  ),
  loadShadow: asked(nothing, projectId, (world, project) => loadShadow(world, project)),
  startShadow: asked(watching, projectId, (world, project, caller, given) =>
    startShadow(world, project, given, caller.accountId),
  ),
  stopShadow: asked(nothing, projectId, (world, project, caller) =>
    stopShadow(world, project, caller.accountId),
  ),
} satisfies Partial<Doors>;
