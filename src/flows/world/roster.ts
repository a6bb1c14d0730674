/** The latest report on a desk's customers: numbers alone. */
export interface RosterReport {
  /** Epoch ms. */
  at: number;
  state: 'running' | 'done' | 'broken-off';
  customers: number;
  fits: number;
  joins: number;
  drifted: number;
  nobodys: number;
  notShown: number;
}
