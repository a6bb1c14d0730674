import type { Collection, Store } from '../contracts';
import type {
  Group,
  Issue,
  IssueLink,
  Organization,
  RequestType,
  ServiceDesk,
  Status,
  Transition,
  User,
} from './entities';
import type { Alert, AlertRequest, Schedule } from './ops/entities';
import { type ReadCollection, readOften } from './read-often';
import type { IssueType, Priority } from './seed';

/** A file uploaded and not yet attached to a request. */
export interface TemporaryFile {
  id: string;
  filename: string;
  size: number;
  mimeType: string;
}

/** What an app keeps for the forms it changes, and which forms those are. `data` is the app's own text. */
export interface UiModification {
  id: string;
  name: string;
  description?: string;
  data?: string;
  contexts: ModifiedForm[];
}

/** A create form of the portal. */
export interface ModifiedForm {
  id: string;
  portalId: string;
  requestTypeId: string;
}

/** Everything a site remembers, by id. */
export interface State {
  store: Store;
  users: Collection<User>;
  organizations: Collection<Organization>;
  groups: Collection<Group>;
  desks: Collection<ServiceDesk>;
  requestTypes: Collection<RequestType>;
  statuses: Collection<Status>;
  transitions: Collection<Transition>;
  priorities: Collection<Priority>;
  issueTypes: Collection<IssueType>;
  issues: ReadCollection<Issue>;
  /** Issue key → issue id. */
  issueKeys: Collection<string>;
  issueLinks: Collection<IssueLink>;
  /** Issue id → accounts that watch it. */
  watchers: Collection<string[]>;
  /** Issue id → accounts that turned its notifications off. */
  muted: Collection<string[]>;
  /** Issue id → times of its recent writes, for the write limit. */
  writes: Collection<number[]>;
  temporaryFiles: Collection<TemporaryFile>;
  /** What the app changes on forms. */
  uiModifications: Collection<UiModification>;
  schedules: Collection<Schedule>;
  alerts: Collection<Alert>;
  alertRequests: Collection<AlertRequest>;
}

export function openState(store: Store): State {
  return {
    store,
    users: store.collection('jsm-users'),
    organizations: store.collection('jsm-organizations'),
    groups: store.collection('jsm-groups'),
    desks: store.collection('jsm-desks'),
    requestTypes: store.collection('jsm-request-types'),
    statuses: store.collection('jsm-statuses'),
    transitions: store.collection('jsm-transitions'),
    priorities: store.collection('jsm-priorities'),
    issueTypes: store.collection('jsm-issue-types'),
    issues: readOften(store.collection('jsm-issues')),
    issueKeys: store.collection('jsm-issue-keys'),
    issueLinks: store.collection('jsm-issue-links'),
    watchers: store.collection('jsm-watchers'),
    muted: store.collection('jsm-muted'),
    writes: store.collection('jsm-writes'),
    temporaryFiles: store.collection('jsm-temporary-files'),
    uiModifications: store.collection('jsm-ui-modifications'),
    schedules: store.collection('jsm-schedules'),
    alerts: store.collection('jsm-alerts'),
    alertRequests: store.collection('jsm-alert-requests'),
  };
}
