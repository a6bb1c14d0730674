import { issueFor, saveIssue } from '../issues';
import { propertyOf, removeProperty, setProperties } from '../properties';
import { param } from './input';
import type { Call, Operation } from './operation';
import { created, noContent, ok } from './operation';
import { readWork, writeWork } from './scopes';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/properties';
const ONE = `${PATH}/{propertyKey}`;

export const issuePropertyOperations: Operation[] = [
  {
    name: 'issueProperties.getIssuePropertyKeys',
    method: 'GET',
    path: PATH,
    scopes: readWork('read:issue.property:jira'),
    handle: (call) => {
      const keys = Object.keys(askedIssue(call).properties);
      return ok({ keys: keys.map((key) => ({ key, self: `${call.core.baseUrl}${call.path}/${key}` })) });
    },
  },
  {
    name: 'issueProperties.getIssueProperty',
    method: 'GET',
    path: ONE,
    scopes: readWork('read:issue.property:jira'),
    handle: (call) => {
      const key = param(call, 'propertyKey');
      return ok({ key, value: propertyOf(askedIssue(call).properties, key) });
    },
  },
  {
    name: 'issueProperties.setIssueProperty',
    method: 'PUT',
    path: ONE,
    scopes: writeWork('write:issue.property:jira'),
    handle: (call) => {
      const issue = askedIssue(call);
      const key = param(call, 'propertyKey');
      const isNew = !Object.hasOwn(issue.properties, key);
      setProperties(issue.properties, [{ key, value: call.body }]);
      saveIssue(call.core, issue);
      return isNew ? created({}) : ok({});
    },
  },
  {
    name: 'issueProperties.deleteIssueProperty',
    method: 'DELETE',
    path: ONE,
    scopes: writeWork('delete:issue.property:jira'),
    handle: (call) => {
      const issue = askedIssue(call);
      removeProperty(issue.properties, param(call, 'propertyKey'));
      saveIssue(call.core, issue);
      return noContent();
    },
  },
];

function askedIssue(call: Call) {
  return issueFor(call.core, call.viewer, param(call, 'issueIdOrKey'));
}
