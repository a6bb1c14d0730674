import type { BacktestRun, BacktestStorage } from '../flows/world/backtest';
import type { Keep } from './keep';

/**
 * The latest back-test of each project and, apart from it, the policy that it tries: that is kept once and not by page.
 */
export function backtestStore(
  keep: Keep,
): Pick<BacktestStorage, 'backtest' | 'saveBacktest' | 'backtestSource' | 'keepBacktestSource'> {
  const key = (projectId: string) => `backtest:${projectId}`;
  const sourceKey = (projectId: string) => `backtest-source:${projectId}`;
  return {
    backtest: async (projectId) => (await keep.get(key(projectId))) as BacktestRun | undefined,
    saveBacktest: (projectId, run) => keep.set(key(projectId), run),
    async backtestSource(projectId, id) {
      const kept = (await keep.get(sourceKey(projectId))) as { id: string; source: string } | undefined;
      return kept?.id === id ? kept.source : undefined;
    },
    keepBacktestSource: (projectId, id, source) => keep.set(sourceKey(projectId), { id, source }),
  };
}
