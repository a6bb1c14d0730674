import type { Caller } from '../contracts';
import type { Core } from './core';
import type { Issue, Organization, ServiceDesk, User } from './entities';
import { JiraError } from './errors';

/** Who is asking, as the site knows them. */
export interface Viewer {
  accountId: string;
  /** The app as itself: it sees every project that it is installed on. */
  isApp: boolean;
  /** Calls through an app, as itself or for a person; it never sees addresses without their own scope. */
  throughApp: boolean;
  user: User;
  /** The groups they belong to. */
  groupIds?: readonly string[];
}

/** The caller as a person or app of this site; 401 as Jira answers an account it does not know. */
export function viewerOf(core: Core, caller: Caller): Viewer {
  const isApp = caller.as === 'app' || caller.accountId === core.appAccountId;
  const accountId = isApp ? core.appAccountId : caller.accountId;
  const user = core.state.users.get(accountId) ?? (isApp ? appUser(core) : undefined);
  if (user?.active !== true)
    throw new JiraError(401, 'Client must be authenticated to access this resource.');
  const groupIds = core.state.groups
    .all()
    .filter((group) => group.memberIds.includes(accountId))
    .map(({ id }) => id);
  return { accountId, isApp, throughApp: caller.scopes !== undefined, user, groupIds };
}

function appUser(core: Core): User {
  return {
    accountId: core.appAccountId,
    displayName: 'App',
    emailAddress: '',
    accountType: 'app',
    role: 'agent',
    timeZone: 'Etc/UTC',
    locale: 'en-US',
    active: true,
  };
}

/** The account, or a stand-in for one that is gone, so that old comments keep an author. */
export function userById(core: Core, accountId: string): User {
  const known = core.state.users.get(accountId);
  if (known) return known;
  if (accountId === core.appAccountId) return appUser(core);
  return { ...appUser(core), accountId, displayName: 'Former user', accountType: 'atlassian', active: false };
}

export function worksOn(viewer: Viewer, desk: ServiceDesk): boolean {
  if (viewer.isApp || administers(viewer, desk)) return true;
  return viewer.user.role === 'agent' && desk.agentIds.includes(viewer.accountId);
}

export function administers(viewer: Viewer, desk: ServiceDesk): boolean {
  if (viewer.isApp) return true;
  if (viewer.user.role === 'admin' || desk.adminIds.includes(viewer.accountId)) return true;
  const groups = desk.adminGroupIds ?? [];
  return viewer.groupIds?.some((id) => groups.includes(id)) === true;
}

/** Works on at least one desk, so may look at customers and organisations. */
export function isAgentSomewhere(core: Core, viewer: Viewer): boolean {
  return viewer.isApp || core.state.desks.all().some((desk) => worksOn(viewer, desk));
}

export function organizationsOf(core: Core, accountId: string): Organization[] {
  return core.state.organizations.peek().filter((organization) => organization.memberIds.includes(accountId));
}

/**
 * Whether an account is a customer of the desk: by itself, or as a member of an organisation of the desk. Of an open
 * desk everybody with an account is.
 */
export function isCustomerOf(core: Core, desk: ServiceDesk, accountId: string): boolean {
  if (desk.access !== 'restricted' || desk.customerIds.includes(accountId)) return true;
  return organizationsOf(core, accountId).some(({ id }) => desk.organizationIds.includes(id));
}

/**
 * Whether the portal shows this request to the viewer: their own, shared with them or their organisation, or their
 * desk's.
 */
export function seesRequest(core: Core, viewer: Viewer, issue: Issue): boolean {
  if (seesIssue(core, viewer, issue)) return true;
  const me = viewer.accountId;
  if (issue.reporterId === me || issue.participantIds.includes(me)) return true;
  return organizationsOf(core, me).some((organization) => issue.organizationIds.includes(organization.id));
}

/** Whether Jira itself shows the issue. A customer's permission counts on the portal alone, so theirs are not here. */
export function seesIssue(core: Core, viewer: Viewer, issue: Issue): boolean {
  return worksOn(viewer, deskOf(core, issue));
}

/** The desk of an issue; its absence would be a fault of ours. */
export function deskOf(core: Pick<Core, 'state'>, issue: Pick<Issue, 'key' | 'serviceDeskId'>): ServiceDesk {
  const desk = core.state.desks.get(issue.serviceDeskId);
  if (!desk)
    throw new Error(`Issue ${issue.key} is on service desk ${issue.serviceDeskId}, which does not exist`);
  return desk;
}
