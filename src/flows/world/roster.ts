import type { RosterCountsView, RosterReportView } from '../../calls/roster';

/** How the latest report on a desk's customers went, and what the last one that was finished had counted. */
export interface RosterReport {
  /** Epoch ms: when it began and, once it is over, when it ended. */
  at: number;
  state: RosterReportView['state'];
  counted?: RosterCounts;
}

/** Numbers alone; `at` (epoch ms): when the report that counted them was finished. */
export type RosterCounts = Omit<RosterCountsView, 'at'> & { at: number };
