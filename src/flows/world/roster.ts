/** The latest report on a desk's customers: numbers alone. */
export interface RosterReport {
  /** Epoch ms: when it began and, once it is over, when it ended. */
  at: number;
  state: 'running' | 'done' | 'broken-off';
  customers: number;
  fits: number;
  joins: number;
  drifted: number;
  nobodys: number;
  unlisted: number;
  notShown: number;
}
