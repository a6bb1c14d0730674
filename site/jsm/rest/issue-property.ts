import { issueFor, saveIssue } from '../issues';
import { param } from './input';
import { propertyOperations } from './property-operations';
import { readWork, writeWork } from './scopes';

export const issuePropertyOperations = propertyOperations(
  '/rest/api/3/issue/{issueIdOrKey}/properties',
  {
    keys: { name: 'issueProperties.getIssuePropertyKeys', scopes: readWork('read:issue.property:jira') },
    get: { name: 'issueProperties.getIssueProperty', scopes: readWork('read:issue.property:jira') },
    set: { name: 'issueProperties.setIssueProperty', scopes: writeWork('write:issue.property:jira') },
    remove: { name: 'issueProperties.deleteIssueProperty', scopes: writeWork('delete:issue.property:jira') },
  },
  (call) => {
    const issue = issueFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
    return { properties: issue.properties, save: () => saveIssue(call.core, issue) };
  },
);
