// What exists on a Jira Service Management site. Times are epoch milliseconds; ids are Jira's (numbers as text).
import type { Role } from '../contracts';

export interface User {
  accountId: string;
  displayName: string;
  /** Empty for an account that has none any more. */
  emailAddress: string;
  /** Its owner shows the address to nobody: Jira mails it still, and tells it to no one. Absent: false. */
  hidesAddress?: boolean;
  accountType: 'atlassian' | 'customer' | 'app';
  role: Role;
  timeZone: string;
  /** A BCP 47 tag, as Intl takes it: `en-GB`. */
  locale: string;
  active: boolean;
}

export interface Organization {
  id: string;
  name: string;
  memberIds: string[];
  /** E-mail domains whose new customers join by themselves. At most ten, and no REST operation tells them. */
  domains?: string[];
  properties: Record<string, unknown>;
}

/** People of the site under one name. */
export interface Group {
  /** A UUID. */
  id: string;
  name: string;
  memberIds: string[];
}

export interface ServiceDesk {
  /** The service desk's (portal's) id. */
  id: string;
  projectId: string;
  projectKey: string;
  projectName: string;
  portalName: string;
  welcome: string;
  agentIds: string[];
  adminIds: string[];
  /** Groups whose members administer the project too. */
  adminGroupIds?: string[];
  /** The project's lead. Absent: the first of its agents. */
  leadId?: string;
  customerIds: string[];
  organizationIds: string[];
  /** Who may raise requests: everybody with an account on the site, or only whom the team added. Absent: open. */
  access?: 'open' | 'restricted';
  /**
   * With whom customers may share a request: people of their own organisations, any customer, or anyone, who then gets
   * an account. Absent: any customer.
   */
  customerSharing?: 'organization' | 'customers' | 'anyone';
  /** Address whose mail becomes requests here, and the request type it becomes. */
  mail?: { address: string; requestTypeId: string };
  /**
   * Names of the statuses of its own workflow; every request starts at the first. Absent: the workflow that projects
   * share.
   */
  statuses?: string[];
  /** The priorities of its own priority scheme, by id. Absent: all that the site has. */
  priorityIds?: string[];
  /** SLAs, read-only for apps: a status starts the clock. */
  slas: {
    id: string;
    name: string;
    startStatus: string;
    stopStatuses: string[];
    goalMinutes: Record<string, number>;
  }[];
  properties: Record<string, unknown>;
}

export interface Field {
  id: string;
  name: string;
  kind: 'text' | 'paragraph' | 'select';
  required: boolean;
  description: string;
  options?: { id: string; value: string }[];
}

export interface RequestType {
  id: string;
  serviceDeskId: string;
  name: string;
  description: string;
  issueTypeId: string;
  group: string;
  fields: Field[];
  /** Not offered on the portal: mail only. */
  hidden: boolean;
}

export interface Status {
  id: string;
  name: string;
  category: 'new' | 'indeterminate' | 'done';
  /** The workflow property `jira.issue.editable`: false locks the fields of an issue in this status. Absent: true. */
  editable?: boolean;
}

export interface Transition {
  id: string;
  name: string;
  /** Status names it may start from; empty means any. */
  from: string[];
  to: string;
  customerVisible: boolean;
  /** The desk whose own workflow it is of. Absent: of the workflow that projects share. */
  serviceDeskId?: string;
}

export interface Comment {
  id: string;
  authorId: string;
  /** Atlassian Document Format. */
  body: unknown;
  public: boolean;
  created: number;
  properties: Record<string, unknown>;
}

export interface Change {
  id: string;
  at: number;
  authorId: string;
  items: {
    field: string;
    from: string | null;
    fromString: string | null;
    to: string | null;
    toString: string | null;
  }[];
}

export interface Attachment {
  id: string;
  filename: string;
  size: number;
  mimeType: string;
  authorId: string;
  created: number;
}

export interface Issue {
  id: string;
  key: string;
  projectId: string;
  serviceDeskId: string;
  requestTypeId: string;
  issueTypeId: string;
  channel: 'portal' | 'email' | 'api' | 'jira';
  summary: string;
  /** Atlassian Document Format, or null. */
  description: unknown;
  /** Custom fields by id. */
  fields: Record<string, unknown>;
  /** A status name. */
  status: string;
  statusSince: number;
  /** A priority name. */
  priority: string;
  reporterId: string;
  creatorId: string;
  assigneeId: string | null;
  participantIds: string[];
  organizationIds: string[];
  created: number;
  updated: number;
  comments: Comment[];
  changelog: Change[];
  attachments: Attachment[];
  properties: Record<string, unknown>;
  /** When each status was entered, oldest first: SLAs are read from it. */
  statusHistory: { status: string; at: number }[];
}

/** A link between two issues, in the direction of Jira's own API: the inward issue is where the link starts. */
export interface IssueLink {
  id: string;
  typeId: string;
  inwardIssueId: string;
  outwardIssueId: string;
}
