/**
 * What a site says about a project, as far as a policy depends on it. Undefined where Jira does not say: unknown is not the
 * same as none.
 */
export interface SiteFacts {
  project: { id: string; key: string; name: string };
  portalId?: string;
  requestTypes?: SiteRequestType[];
  /** Names, most severe first. */
  priorities?: string[];
  /** The statuses that requests of the project can have. */
  statuses?: { name: string; category: 'new' | 'indeterminate' | 'done' }[];
  /** Names of the desk's organisations. */
  organisations?: string[];
  /** The SLAs that a request of the project showed, by name, and whether one was running in *Submitted*. */
  slas?: { name: string; startsOnSubmitted?: boolean }[];
  /** Whether e-mail made any request in the last 90 days, and of which request type. */
  mailRequestTypes?: string[];
}

export interface SiteRequestType {
  id: string;
  name: string;
  /** What the customer fills in. */
  fields?: { id: string; name: string; required: boolean }[];
}
