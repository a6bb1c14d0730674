import type { BacktestStorage, Shadow, ShadowRow } from '../flows/world/backtest';
import type { Keep } from './keep';

type ShadowStore = Pick<
  BacktestStorage,
  'shadow' | 'saveShadow' | 'noteShadowRow' | 'shadowRows' | 'forgetShadowRows'
>;

/** The policy that only watches a project, and a row for each request that came meanwhile. */
export function shadowStore(keep: Keep): ShadowStore {
  const key = (projectId: string) => `shadow:${projectId}`;
  const rowKey = ({ shadowId, key: request }: Pick<ShadowRow, 'shadowId' | 'key'>) =>
    `${shadowId}:${request}`;
  const rowsOf = async (shadowId: string, limit: number) => {
    const found = await keep.within('shadow', 'by-shadow', { partition: shadowId, limit });
    return (found as { row: ShadowRow }[]).map(({ row }) => row);
  };
  return {
    shadow: async (projectId) => (await keep.get(key(projectId))) as Shadow | undefined,
    saveShadow: (projectId, shadow) => keep.set(key(projectId), shadow),
    async noteShadowRow(row) {
      await keep.addEntity('shadow', rowKey(row), { shadowId: row.shadowId, at: row.at, row });
    },
    shadowRows: rowsOf,
    async forgetShadowRows(shadowId, limit) {
      const rows = await rowsOf(shadowId, limit);
      for (const row of rows) await keep.deleteEntity('shadow', rowKey(row));
      return rows.length;
    },
  };
}
