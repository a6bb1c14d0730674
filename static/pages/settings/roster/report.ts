import type { RosterReportView } from '../../../../src/calls/roster';

/** How many customers a report found who should be looked at: drifted, to be added, or nobody's. */
export function misfits({ counted }: Pick<RosterReportView, 'counted'>): number {
  return counted === undefined ? 0 : counted.drifted + counted.joins + counted.nobodys;
}
