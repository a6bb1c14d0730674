/**
 * What a site says about a project, as far as a policy depends on it. Undefined where Jira does not say: unknown is not
 * the same as none.
 */
export interface SiteFacts {
  project: { id: string; key: string; name: string };
  portalId?: string;
  requestTypes?: SiteRequestType[];
  /** Names, most severe first. */
  priorities?: string[];
  /** The statuses that requests of the project can have. */
  statuses?: { name: string; category: 'new' | 'indeterminate' | 'done' }[];
  /** Where a request can be moved to from a status, by both names, as a request that stands there showed it. */
  moves?: Record<string, string[]>;
  /** Names of the desk's organisations. */
  organisations?: string[];
  /** The SLAs that a request of the project showed, by name, and whether one was running in *Submitted*. */
  slas?: { name: string; startsOnSubmitted?: boolean }[];
  /** The goals of its SLAs, as its newest requests show them, newest first. */
  slaGoals?: SeenGoal[];
  /** Whether e-mail made any request in the last 90 days, and of which request type. */
  mailRequestTypes?: string[];
}

/** The goal that an SLA had on a request (its key) of this priority, in minutes of the SLA's own calendar. */
export interface SeenGoal {
  sla: string;
  request: string;
  priority: string;
  minutes: number;
}

export interface SiteRequestType {
  id: string;
  name: string;
  /** What the customer fills in. */
  fields?: { id: string; name: string; required: boolean }[];
}
