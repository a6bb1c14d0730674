import { z } from 'zod';
import { deleteIssue, editIssue, finishEdit, setFields } from '../edit-issue';
import { JiraError } from '../errors';
import { issueFor } from '../issues';
import { administers, deskOf } from '../people';
import { changelogShape } from '../shapes/changelog';
import { ISSUE_EXPANDS, issueShape } from '../shapes/issue';
import { platformPage } from '../shapes/page';
import { editOf, EditBody } from './edit-body';
import { bodyOf, listQuery, param, platformPaging } from './input';
import type { Call, Operation } from './operation';
import { noContent, ok } from './operation';
import { readWork, writeWork } from './scopes';

const PATH = '/rest/api/3/issue/{issueIdOrKey}';
const READ = readWork(
  'read:issue-meta:jira',
  'read:issue-security-level:jira',
  'read:issue.vote:jira',
  'read:issue.changelog:jira',
  'read:avatar:jira',
  'read:issue:jira',
  'read:status:jira',
  'read:user:jira',
  'read:field-configuration:jira',
);

const Assignee = z.strictObject({ accountId: z.string().nullish() });

export const issueOperations: Operation[] = [
  {
    name: 'issues.getIssue',
    method: 'GET',
    path: PATH,
    scopes: READ,
    burst: 150,
    expands: ISSUE_EXPANDS,
    handle: getIssue,
  },
  {
    name: 'issues.editIssue',
    method: 'PUT',
    path: PATH,
    scopes: writeWork('write:issue:jira'),
    expands: ISSUE_EXPANDS,
    handle: (call) => {
      const issue = askedIssue(call);
      const edit = editOf(bodyOf(call, EditBody));
      editIssue(call.core, issue, edit, call.viewer.accountId);
      return call.query.get('returnIssue') === 'true' ? getIssue(call) : noContent();
    },
  },
  {
    name: 'issues.deleteIssue',
    method: 'DELETE',
    path: PATH,
    scopes: writeWork('delete:issue:jira'),
    handle: (call) => {
      const issue = askedIssue(call);
      if (!administers(call.viewer, deskOf(call.core, issue))) {
        throw new JiraError(403, 'You do not have permission to delete issues in this project.');
      }
      deleteIssue(call.core, issue, call.viewer.accountId);
      return noContent();
    },
  },
  {
    name: 'issues.assignIssue',
    method: 'PUT',
    path: `${PATH}/assignee`,
    scopes: writeWork('write:issue:jira'),
    handle: (call) => {
      const accountId = bodyOf(call, Assignee).accountId ?? null;
      const issue = askedIssue(call);
      // To assign is a permission of its own: a locked issue can still be assigned.
      const items = setFields(call.core, issue, { assignee: accountId === null ? null : { accountId } });
      finishEdit(call.core, issue, items, { properties: [] }, call.viewer.accountId);
      return noContent();
    },
  },
  {
    name: 'issues.getChangeLogs',
    method: 'GET',
    path: `${PATH}/changelog`,
    scopes: readWork('read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'),
    handle: (call) => {
      const all = changelogShape(call.core, askedIssue(call), call.viewer);
      return ok(platformPage(call.core, call.path, all, platformPaging(call)));
    },
  },
];

function askedIssue(call: Call) {
  return issueFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
}

function getIssue(call: Call) {
  const fields = listQuery(call, 'fields');
  return ok(
    issueShape(call.core, askedIssue(call), call.viewer, {
      fields: fields.length === 0 ? ['*all'] : fields,
      properties: listQuery(call, 'properties'),
      expand: listQuery(call, 'expand'),
    }),
  );
}
