import type { RosterReportView } from '../../../../src/calls/roster';

/** How many customers a report found who should be looked at: drifted, to be added, or nobody's. */
export function misfits({ drifted, joins, nobodys }: RosterReportView): number {
  return drifted + joins + nobodys;
}
