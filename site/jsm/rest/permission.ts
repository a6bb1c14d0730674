import { z } from 'zod';
import type { ServiceDesk } from '../entities';
import { JiraError } from '../errors';
import { issueFor } from '../issues';
import type { Viewer } from '../people';
import { administers, deskOf, viewerOf, worksOn } from '../people';
import { bodyOf, IdText, listQuery } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

type Level = 'agent' | 'admin' | 'siteAdmin';

/** The permissions the desk knows, and from which role on one holds them. */
const PERMISSIONS: Record<string, { name: string; type: 'GLOBAL' | 'PROJECT'; from: Level }> = {
  ADMINISTER: { name: 'Administer Jira', type: 'GLOBAL', from: 'siteAdmin' },
  ADMINISTER_PROJECTS: { name: 'Administer Projects', type: 'PROJECT', from: 'admin' },
  BROWSE_PROJECTS: { name: 'Browse Projects', type: 'PROJECT', from: 'agent' },
  CREATE_ISSUES: { name: 'Create Issues', type: 'PROJECT', from: 'agent' },
  EDIT_ISSUES: { name: 'Edit Issues', type: 'PROJECT', from: 'agent' },
  DELETE_ISSUES: { name: 'Delete Issues', type: 'PROJECT', from: 'admin' },
  MODIFY_REPORTER: { name: 'Modify Reporter', type: 'PROJECT', from: 'agent' },
  ASSIGN_ISSUES: { name: 'Assign Issues', type: 'PROJECT', from: 'agent' },
  ASSIGNABLE_USER: { name: 'Assignable User', type: 'PROJECT', from: 'agent' },
  TRANSITION_ISSUES: { name: 'Transition Issues', type: 'PROJECT', from: 'agent' },
  ADD_COMMENTS: { name: 'Add Comments', type: 'PROJECT', from: 'agent' },
  CREATE_ATTACHMENTS: { name: 'Create Attachments', type: 'PROJECT', from: 'agent' },
  SERVICEDESK_AGENT: { name: 'Service Project Agent', type: 'PROJECT', from: 'agent' },
};

const ProjectPermission = z.strictObject({
  permissions: z.array(z.string()),
  issues: z.array(z.coerce.number()).optional(),
  projects: z.array(z.coerce.number()).optional(),
});
const BulkQuestion = z.strictObject({
  accountId: IdText.optional(),
  globalPermissions: z.array(z.string()).nullish(),
  projectPermissions: z.array(ProjectPermission).nullish(),
});

export const permissionOperations: Operation[] = [
  {
    name: 'permissions.getMyPermissions',
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: readWork('read:permission:jira'),
    handle: myPermissions,
  },
  {
    name: 'permissions.getBulkPermissions',
    method: 'POST',
    path: '/rest/api/3/permissions/check',
    scopes: [],
    handle: bulkPermissions,
  },
];

function myPermissions(call: Call) {
  const wanted = listQuery(call, 'permissions');
  if (wanted.length === 0) throw new JiraError(400, "The 'permissions' query parameter is required.");
  for (const key of wanted) known(key);
  const desk = askedDesk(call);
  const answer = wanted.map((key) => {
    const { name, type } = known(key);
    const havePermission = holds(call.viewer, key, desk === undefined ? allDesks(call) : [desk]);
    return [key, { id: key, key, name, type, description: '', havePermission }] as const;
  });
  return ok({ permissions: Object.fromEntries(answer) });
}

/** The project that the question names; 404, as Jira answers, when the caller may not browse it. */
function askedDesk(call: Call): ServiceDesk | undefined {
  const { core, viewer, query } = call;
  const issue = query.get('issueKey') ?? query.get('issueId');
  if (issue !== null) return deskOf(core, issueFor(core, viewer, issue));
  const project = query.get('projectKey') ?? query.get('projectId');
  if (project === null) return undefined;
  const desk = allDesks(call).find((one) => one.projectId === project || one.projectKey === project);
  if (desk && worksOn(viewer, desk)) return desk;
  throw new JiraError(404, `No project could be found with key or id '${project}'.`);
}

function bulkPermissions(call: Call) {
  const question = bodyOf(call, BulkQuestion);
  const viewer = subject(call, question.accountId);
  const globals = (question.globalPermissions ?? []).filter((key) => {
    known(key);
    return holds(viewer, key, allDesks(call));
  });
  const projectPermissions = (question.projectPermissions ?? []).flatMap((one) =>
    one.permissions.map((permission) => ({
      permission,
      projects: (one.projects ?? []).filter((id) => holdsOnProject(call, viewer, permission, id)),
      issues: (one.issues ?? []).filter((id) => holdsOnIssue(call, viewer, permission, id)),
    })),
  );
  return ok({ globalPermissions: globals, projectPermissions });
}

/** Whose permissions are asked: one's own, or another's when an app or a Jira administrator asks. */
function subject({ core, viewer }: Call, accountId: string | undefined): Viewer {
  if (accountId === undefined || accountId === viewer.accountId) return viewer;
  if (!viewer.isApp && viewer.user.role !== 'admin') {
    throw new JiraError(403, 'You do not have permission to check the permissions of another user.');
  }
  return viewerOf(core, { as: 'user', accountId });
}

function holdsOnProject(call: Call, viewer: Viewer, permission: string, id: number): boolean {
  known(permission);
  return holds(
    viewer,
    permission,
    allDesks(call).filter((desk) => desk.projectId === String(id)),
  );
}

function holdsOnIssue(call: Call, viewer: Viewer, permission: string, id: number): boolean {
  known(permission);
  const issue = call.core.state.issues.get(String(id));
  return issue !== undefined && holds(viewer, permission, [deskOf(call.core, issue)]);
}

function holds(viewer: Viewer, key: string, desks: ServiceDesk[]): boolean {
  const { from } = known(key);
  if (from === 'siteAdmin') return viewer.user.role === 'admin';
  const test = from === 'admin' ? administers : worksOn;
  return desks.some((desk) => test(viewer, desk));
}

function known(key: string): (typeof PERMISSIONS)[string] {
  const permission = Object.hasOwn(PERMISSIONS, key) ? PERMISSIONS[key] : undefined;
  if (permission) return permission;
  throw new JiraError(400, `Unrecognized permission '${key}'.`);
}

function allDesks({ core }: Call): ServiceDesk[] {
  return core.state.desks.all();
}
