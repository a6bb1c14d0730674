import type { Case } from './conformance-case';

/** One call of each operation that finds issues, and of those that link them. */
export const searchCases: Record<string, Case> = {
  'issueSearch.searchAndReconsileIssuesUsingJqlPost': {
    call: ({ platform }) =>
      platform.issueSearch.searchAndReconsileIssuesUsingJqlPost({
        jql: 'project = ST ORDER BY key',
        fields: ['*all'],
        properties: ['mark'],
      }),
    has: ['issues.0.key', 'issues.0.fields.summary', 'issues.0.properties.mark', 'isLast'],
  },
  'issueSearch.searchAndReconsileIssuesUsingJql': {
    call: ({ platform }) =>
      platform.issueSearch.searchAndReconsileIssuesUsingJql({ jql: 'project = ST', fields: ['summary'] }),
    has: ['issues.0.key', 'issues.0.fields.summary', 'isLast'],
  },
  'issueSearch.countIssues': {
    call: ({ platform }) => platform.issueSearch.countIssues({ jql: 'project = ST' }),
    has: ['count'],
  },
  'issueLinks.linkIssues': {
    call: async ({ platform }) => {
      await platform.issueLinks.linkIssues({
        type: { name: 'Relates' },
        inwardIssue: { key: 'ST-1' },
        outwardIssue: { key: 'ST-2' },
      });
      return platform.issues.getIssue({ issueIdOrKey: 'ST-2', fields: ['issuelinks'] });
    },
    has: ['type.inward', 'inwardIssue.key', 'inwardIssue.fields.status.name'].map(
      (path) => `fields.issuelinks.0.${path}`,
    ),
  },
};
