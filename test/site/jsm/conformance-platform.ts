import { adfOfText } from '../../../site/jsm/adf';
import type { Case } from './conformance-case';

const issue = { issueIdOrKey: 'ST-1' };
const comment = { ...issue, id: '10001' };
const body = adfOfText('Thank you.') as { type: 'doc'; version: number; content: Record<string, unknown>[] };
const person = ['accountId', 'displayName', 'accountType', 'active', 'avatarUrls'];

/** One call of each operation of the platform API. */
export const platformCases: Record<string, Case> = {
  'serverInfo.getServerInfo': {
    call: ({ platform }) => platform.serverInfo.getServerInfo(),
    has: ['baseUrl', 'deploymentType'],
  },
  'myself.getCurrentUser': {
    call: ({ platform }) => platform.myself.getCurrentUser(),
    has: [...person, 'emailAddress', 'locale'],
  },
  'users.getUser': {
    call: ({ app }) => app.users.getUser({ accountId: 'amir' }),
    has: [...person, 'timeZone'],
  },
  'users.getUserEmail': {
    call: ({ app }) => app.users.getUserEmail({ accountId: 'nadia' }),
    has: ['accountId', 'email'],
  },
  'users.getUserEmailBulk': {
    // jira.js has Atlassian's own mistake: its schema is one object, and Jira answers a list.
    call: ({ rawApp }) =>
      rawApp.sendRequest({ url: '/rest/api/3/user/email/bulk?accountId=nadia&accountId=ben' }),
    has: ['0.accountId', '0.email'],
  },
  'userSearch.findAssignableUsers': {
    call: ({ app }) => app.userSearch.findAssignableUsers({ issueKey: 'ST-1', accountId: 'amir' }),
    has: ['0.accountId', '0.displayName'],
  },
  'userSearch.findUsers': {
    call: ({ app }) => app.userSearch.findUsers({ query: 'nadia' }),
    has: ['0.accountId'],
  },
  'groups.findGroups': {
    call: ({ app }) => app.groups.findGroups({ query: 'leads' }),
    has: ['groups.0.groupId', 'groups.0.name', 'total', 'header'],
  },
  'permissions.getMyPermissions': {
    call: ({ platform }) =>
      platform.permissions.getMyPermissions({ projectKey: 'ST', permissions: 'SERVICEDESK_AGENT' }),
    has: ['permissions.SERVICEDESK_AGENT.havePermission'],
  },
  'permissions.getBulkPermissions': {
    call: ({ app }) =>
      app.permissions.getBulkPermissions({
        accountId: 'amir',
        globalPermissions: ['ADMINISTER'],
        projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10001], issues: [10001] }],
      }),
    has: ['globalPermissions', 'projectPermissions.0.projects.0', 'projectPermissions.0.issues.0'],
  },
  'projects.searchProjects': {
    call: ({ platform }) => platform.projects.searchProjects(),
    has: ['values.0.key', 'total', 'isLast'],
  },
  'projects.getProject': {
    call: ({ platform }) => platform.projects.getProject({ projectIdOrKey: 'ST' }),
    has: ['id', 'key', 'name', 'projectTypeKey', 'issueTypes.0.id', 'lead.accountId', 'lead.displayName'],
  },
  'projects.getAllStatuses': {
    call: ({ platform }) => platform.projects.getAllStatuses({ projectIdOrKey: 'ST' }),
    has: ['0.statuses.0.statusCategory.key'],
  },
  'projectRoles.getProjectRoles': {
    call: ({ app }) => app.projectRoles.getProjectRoles({ projectIdOrKey: 'ST' }),
    has: ['Administrators'],
  },
  'projectRoles.getProjectRole': {
    call: ({ app }) => app.projectRoles.getProjectRole({ projectIdOrKey: '10001', id: 10002 }),
    has: ['name', 'actors.0.actorUser.accountId', 'actors.1.actorGroup.groupId'],
  },
  'issuePriorities.searchPriorities': {
    call: ({ platform }) => platform.issuePriorities.searchPriorities(),
    has: ['values.0.name', 'values.0.isDefault', 'total'],
  },
  'issuePriorities.getPriority': {
    call: ({ platform }) => platform.issuePriorities.getPriority({ id: '1' }),
    has: ['name', 'statusColor'],
  },
  'workflowStatuses.getStatuses': {
    call: ({ platform }) => platform.workflowStatuses.getStatuses(),
    has: ['0.id', '0.statusCategory.key'],
  },
  'workflowStatuses.getStatus': {
    call: ({ platform }) => platform.workflowStatuses.getStatus({ idOrName: 'Open' }),
    has: ['id', 'name'],
  },
  'issueFields.getFields': {
    call: ({ platform }) => platform.issueFields.getFields(),
    has: ['0.id', '0.schema.type'],
  },
  'issues.getIssue': {
    call: ({ platform }) =>
      platform.issues.getIssue({
        ...issue,
        properties: ['*all'],
        expand: ['changelog', 'renderedFields', 'transitions', 'names'].join(','),
      }),
    has: [
      ...[
        'id',
        'key',
        'self',
        'properties.mark.severity',
        'changelog.histories.0.items.0.fieldId',
        'transitions.0.to.name',
      ],
      ...['status', 'priority', 'project', 'issuetype'].map((name) => `fields.${name}.name`),
      ...['reporter', 'creator', 'assignee'].map((name) => `fields.${name}.accountId`),
      ...['summary', 'description.type', 'created', 'updated', 'resolution', 'comment.comments.0.body'].map(
        (name) => `fields.${name}`,
      ),
      ...['attachment.0.filename', 'customfield_10010.requestType.name', 'customfield_10050.value'].map(
        (name) => `fields.${name}`,
      ),
    ],
  },
  'issues.editIssue': {
    call: ({ platform }) => platform.issues.editIssue({ ...issue, fields: { summary: 'Still down' } }),
    has: [],
  },
  'issues.deleteIssue': { call: ({ app }) => app.issues.deleteIssue(issue), has: [] },
  'issues.assignIssue': {
    call: ({ platform }) => platform.issues.assignIssue({ ...issue, accountId: 'alex' }),
    has: [],
  },
  'issues.getChangeLogs': {
    call: ({ platform }) => platform.issues.getChangeLogs(issue),
    has: ['values.0.author.accountId', 'values.0.items.0.fromString', 'total', 'isLast'],
  },
  'issues.notify': {
    call: ({ platform }) =>
      platform.issues.notify({
        ...issue,
        subject: 'News',
        textBody: 'Soon.',
        to: { users: [{ accountId: 'alex' }] },
      }),
    has: [],
  },
  'issues.getTransitions': {
    call: ({ platform }) => platform.issues.getTransitions(issue),
    has: ['transitions.0.id', 'transitions.0.to.statusCategory.key', 'transitions.0.isAvailable'],
  },
  'issues.doTransition': {
    call: ({ platform }) => platform.issues.doTransition({ ...issue, transition: { id: '31' } }),
    has: [],
  },
  'issueComments.getComments': {
    call: ({ platform }) => platform.issueComments.getComments({ ...issue, orderBy: '-created' }),
    has: ['comments.0.body.content', 'comments.0.jsdPublic', 'total'],
  },
  'issueComments.getCommentsByIds': {
    call: ({ platform }) =>
      platform.issueComments.getCommentsByIds({ ids: [Number(comment.id)], expand: 'properties' }),
    has: ['values.0.body.content', 'values.0.properties', 'total'],
  },
  'issueComments.getComment': {
    call: ({ platform }) => platform.issueComments.getComment({ ...comment, expand: 'renderedBody' }),
    has: ['id', 'author.accountId', 'renderedBody', 'created'],
  },
  'issueComments.addComment': {
    call: async ({ platform }) => {
      await platform.issueComments.addComment({ ...issue, body: 'As text.' });
      return platform.issueComments.addComment({ ...issue, body });
    },
    has: ['id', 'author.accountId', 'jsdPublic'],
  },
  'issueCommentProperties.getCommentPropertyKeys': {
    call: ({ platform }) => platform.issueCommentProperties.getCommentPropertyKeys({ commentId: '10001' }),
    has: ['keys.0.key'],
  },
  'issueCommentProperties.getCommentProperty': {
    call: ({ platform }) =>
      platform.issueCommentProperties.getCommentProperty({ commentId: '10001', propertyKey: 'note' }),
    has: ['key', 'value.effect'],
  },
  'issueCommentProperties.setCommentProperty': {
    call: ({ platform }) =>
      platform.issueCommentProperties.setCommentProperty({
        commentId: '10001',
        propertyKey: 'note',
        body: { effect: 'again' },
      }),
    has: [],
  },
  'issueCommentProperties.deleteCommentProperty': {
    call: ({ platform }) =>
      platform.issueCommentProperties.deleteCommentProperty({ commentId: '10001', propertyKey: 'note' }),
    has: [],
  },
  'issueProperties.getIssuePropertyKeys': {
    call: ({ platform }) => platform.issueProperties.getIssuePropertyKeys(issue),
    has: ['keys.0.key', 'keys.0.self'],
  },
  'issueProperties.getIssueProperty': {
    call: ({ platform }) => platform.issueProperties.getIssueProperty({ ...issue, propertyKey: 'mark' }),
    has: ['key', 'value.severity'],
  },
  'issueProperties.setIssueProperty': {
    call: ({ platform }) =>
      platform.issueProperties.setIssueProperty({ ...issue, propertyKey: 'mark', body: { severity: 'P2' } }),
    has: [],
  },
  'issueProperties.deleteIssueProperty': {
    call: ({ platform }) => platform.issueProperties.deleteIssueProperty({ ...issue, propertyKey: 'mark' }),
    has: [],
  },
  'issueWatchers.getIssueWatchers': {
    call: ({ platform }) => platform.issueWatchers.getIssueWatchers(issue),
    has: ['watchCount', 'watchers.0.accountId', 'isWatching'],
  },
  'issueWatchers.addWatcher': {
    // jira.js sends an object only; Jira takes the account id as a JSON string.
    call: ({ raw }) =>
      raw.sendRequest({
        url: '/rest/api/3/issue/ST-1/watchers',
        method: 'POST',
        body: 'alex',
      }),
    has: [],
  },
  'issueWatchers.removeWatcher': {
    call: ({ platform }) => platform.issueWatchers.removeWatcher({ ...issue, accountId: 'amir' }),
    has: [],
  },
  'issueAttachments.getAttachmentMeta': {
    call: ({ platform }) => platform.issueAttachments.getAttachmentMeta(),
    has: ['enabled', 'uploadLimit'],
  },
  'issueAttachments.getAttachment': {
    call: ({ platform }) => platform.issueAttachments.getAttachment({ id: '10001' }),
    has: ['filename', 'size', 'author.accountId'],
  },
  'issueAttachments.addAttachment': {
    call: ({ platform }) =>
      platform.issueAttachments.addAttachment({
        ...issue,
        attachments: { filename: 'b.log', content: 'log' },
      }),
    has: ['0.id', '0.filename', '0.content'],
  },
};
