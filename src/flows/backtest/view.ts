import type { BacktestView } from '../../calls/backtest';
import type { BacktestReport } from '../../policy/backtest/report';
import { reportOf } from '../../policy/backtest/tally';
import { iso } from '../../policy/iso';
import { nameFor } from '../names';
import type { World } from '../world';
import type { BacktestRun } from '../world/backtest';

/**
 * A run as the page shows it. Names of organisations come once it does not run: a page that follows a run asks every
 * few seconds, and Jira lists fifty organisations at a time.
 */
export async function backtestView(world: World, projectId: string, run: BacktestRun): Promise<BacktestView> {
  const { state, jql, judged, of, waiting, why } = run;
  const report = reportOf(run.tally);
  return {
    state,
    jql,
    startedAt: iso(run.startedAt),
    at: iso(run.at),
    by: await nameFor(world, run.by),
    judged,
    of,
    ...(waiting && { waiting }),
    ...(why && { why }),
    report,
    organisations: state === 'running' ? {} : await organisationNames(world, projectId, report),
  };
}

/** The names of a report's organisations by id; those that the desk does not have any more are left out. */
async function organisationNames(
  world: World,
  projectId: string,
  { policy, against }: BacktestReport,
): Promise<Record<string, string>> {
  const groups = [...policy.byOrganisation, ...(against?.byOrganisation ?? [])];
  const ids = new Set(groups.map(({ name }) => name).filter((id) => id !== ''));
  if (ids.size === 0) return {};
  const all = await world.jira.organisationsOn(projectId).catch(() => []);
  return Object.fromEntries(all.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]));
}
