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

/** A link that was mailed to somebody who wants an account. */
export interface SignUp {
  token: string;
  address: string;
  /** The service desk on whose portal it was asked for. */
  serviceDeskId: string | undefined;
  at: number;
}

/** Everything a site remembers, by id. */
export interface State {
  store: Store;
  users: ReadCollection<User>;
  organizations: ReadCollection<Organization>;
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
  /** `domains`: the e-mail domains that new customers may have; any while there are none. */
  customerAccess: Collection<string[]>;
  /** By token. */
  signUps: Collection<SignUp>;
  schedules: Collection<Schedule>;
  alerts: Collection<Alert>;
  alertRequests: Collection<AlertRequest>;
}

export function openState(store: Store): State {
  return {
    store,
    users: readOften(store.collection('jsm-users')),
    organizations: readOften(store.collection('jsm-organizations')),
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
    customerAccess: store.collection('jsm-customer-access'),
    signUps: store.collection('jsm-sign-ups'),
    schedules: store.collection('jsm-schedules'),
    alerts: store.collection('jsm-alerts'),
    alertRequests: store.collection('jsm-alert-requests'),
  };
}
