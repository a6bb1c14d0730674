/** Where the requests of a report come from. */
export interface Source {
  /** The site's address; requests can be opened there. */
  site?: string;
  jql?: string;
  /** Names of organisations by the ids that a report has. */
  organisations: ReadonlyMap<string, string>;
  /** Why these are not all the requests that were wished for. */
  brokenOff?: string;
}
