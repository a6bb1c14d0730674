/**
 * Every Atlassian operation the app calls, by jira.js' name: where it goes, the scope it needs, and as whom.
 * The scopes are Atlassian's classic ones from its OpenAPI (`x-atlassian-oauth2-scopes`). A test holds the table to
 * the calls in this room and to manifest.yml, because Atlassian's linter cannot see through a client.
 */
export const operations = {
  getIssue: { method: 'GET', path: '/rest/api/3/issue/{issueIdOrKey}', scope: 'read:jira-work', as: 'app' },
  editIssue: { method: 'PUT', path: '/rest/api/3/issue/{issueIdOrKey}', scope: 'write:jira-work', as: 'app' },
  doTransition: {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    scope: 'write:jira-work',
    as: 'app',
  },
  linkIssues: { method: 'POST', path: '/rest/api/3/issueLink', scope: 'write:jira-work', as: 'app' },
  searchAndReconsileIssuesUsingJqlPost: {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scope: 'read:jira-work',
    as: 'app or user',
  },
  countIssues: {
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    scope: 'read:jira-work',
    as: 'app',
  },
  getComments: {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scope: 'read:jira-work',
    as: 'app',
  },
  addComment: {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scope: 'write:jira-work',
    as: 'app',
  },
  createRequestComment: {
    method: 'POST',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}/comment',
    scope: 'write:servicedesk-request',
    as: 'user',
  },
  getMyPermissions: { method: 'GET', path: '/rest/api/3/mypermissions', scope: 'read:jira-work', as: 'user' },
  getCommentsByIds: {
    method: 'POST',
    path: '/rest/api/3/comment/list',
    scope: 'read:jira-work',
    as: 'app',
  },
  findAssignableUsers: {
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scope: 'read:jira-user',
    as: 'app',
  },
  getProject: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scope: 'read:jira-work',
    as: 'app',
  },
  getAllStatuses: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    scope: 'read:jira-work',
    as: 'app',
  },
  searchPriorities: {
    method: 'GET',
    path: '/rest/api/3/priority/search',
    scope: 'manage:jira-configuration',
    as: 'app',
  },
  notify: {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/notify',
    scope: 'write:jira-work',
    as: 'app',
  },
  getProjectRoles: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role',
    scope: 'read:jira-work',
    as: 'app',
  },
  getProjectRole: {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role/{id}',
    scope: 'read:jira-work',
    as: 'app',
  },
  getFields: { method: 'GET', path: '/rest/api/3/field', scope: 'read:jira-work', as: 'app' },
  getUserEmail: {
    method: 'GET',
    path: '/rest/api/3/user/email',
    scope: 'read:email-address:jira',
    as: 'app',
  },
  getUser: { method: 'GET', path: '/rest/api/3/user', scope: 'read:jira-user', as: 'app' },
  findGroups: { method: 'GET', path: '/rest/api/3/groups/picker', scope: 'read:jira-user', as: 'app' },
  getCustomerRequestByIdOrKey: {
    method: 'GET',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}',
    scope: 'read:servicedesk-request',
    as: 'app or user',
  },
  getSlaInformation: {
    method: 'GET',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}/sla',
    scope: 'read:jira-work',
    as: 'app',
  },
  createCustomerRequest: {
    method: 'POST',
    path: '/rest/servicedeskapi/request',
    scope: 'write:servicedesk-request',
    as: 'app',
  },
  getServiceDeskById: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}',
    scope: 'read:servicedesk-request',
    as: 'app or user',
  },
  getRequestTypeById: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}',
    scope: 'read:servicedesk-request',
    as: 'user',
  },
  getRequestTypes: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype',
    scope: 'read:servicedesk-request',
    as: 'app',
  },
  getUiModifications: {
    method: 'GET',
    path: '/rest/api/3/uiModifications',
    scope: 'read:jira-work',
    as: 'app',
  },
  createUiModification: {
    method: 'POST',
    path: '/rest/api/3/uiModifications',
    scope: 'read:jira-work',
    as: 'app',
  },
  updateUiModification: {
    method: 'PUT',
    path: '/rest/api/3/uiModifications/{uiModificationId}',
    scope: 'read:jira-work',
    as: 'app',
  },
  // Atlassian asks for no scope to delete one; whoever may write them may.
  deleteUiModification: {
    method: 'DELETE',
    path: '/rest/api/3/uiModifications/{uiModificationId}',
    scope: 'read:jira-work',
    as: 'app',
  },
  getOrganizations: {
    method: 'GET',
    path: '/rest/servicedeskapi/organization',
    scope: 'manage:servicedesk-customer',
    as: 'app',
  },
  getServiceDeskOrganizations: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    scope: 'manage:servicedesk-customer',
    as: 'app',
  },
  getUsersInOrganization: {
    method: 'GET',
    path: '/rest/servicedeskapi/organization/{organizationId}/user',
    scope: 'manage:servicedesk-customer',
    as: 'app',
  },
  addUsersToOrganization: {
    method: 'POST',
    path: '/rest/servicedeskapi/organization/{organizationId}/user',
    scope: 'manage:servicedesk-customer',
    as: 'app',
  },
  getServiceDesks: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk',
    scope: 'read:servicedesk-request',
    as: 'user',
  },
  getRequestParticipants: {
    method: 'GET',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}/participant',
    scope: 'read:servicedesk-request',
    as: 'app',
  },
  addRequestParticipants: {
    method: 'POST',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}/participant',
    scope: 'write:servicedesk-request',
    as: 'app or user',
  },
  removeRequestParticipants: {
    method: 'DELETE',
    path: '/rest/servicedeskapi/request/{issueIdOrKey}/participant',
    scope: 'write:servicedesk-request',
    as: 'app',
  },
} as const satisfies Record<string, Operation>;

/**
 * Operations that jira.js does not have, or describes wrongly, under the names it would have. The first is
 * experimental: Atlassian answers it to those who say that they know.
 */
export const besidesJiraJs = {
  getCustomers: {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    scope: 'manage:servicedesk-customer',
    as: 'app',
    headers: { 'X-ExperimentalApi': 'opt-in' },
  },
  getUserEmailBulk: {
    method: 'GET',
    path: '/rest/api/3/user/email/bulk',
    scope: 'read:email-address:jira',
    as: 'app',
  },
} as const satisfies Record<string, Operation & { headers?: Record<string, string> }>;

export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  scope: string;
  as: 'app' | 'user' | 'app or user';
}
