import { z } from 'zod';
import { JiraError } from '../errors';
import { searchIssues } from '../jql/search';
import { ISSUE_EXPANDS, issueShape } from '../shapes/issue';
import { bodyOf, checkExpand, listQuery, numberQuery } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readWork } from './scopes';

const SCOPES = readWork(
  'read:issue-details:jira',
  'read:field.default-value:jira',
  'read:field.option:jira',
  'read:field:jira',
  'read:group:jira',
);

/** A search gives names once for all issues, not with each. */
const EXPANDS = ISSUE_EXPANDS.filter((name) => name !== 'names');

const Texts = z.array(z.string()).nullish();
const SearchBody = z.strictObject({
  jql: z.string().default(''),
  maxResults: z.number().int().min(0).default(50),
  nextPageToken: z.string().nullish(),
  fields: Texts,
  properties: Texts,
  expand: z.string().nullish(),
});
type Search = z.infer<typeof SearchBody>;

export const searchOperations: Operation[] = [
  {
    name: 'issueSearch.searchAndReconsileIssuesUsingJqlPost',
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scopes: SCOPES,
    expands: EXPANDS,
    handle: (call) => {
      const wanted = bodyOf(call, SearchBody);
      checkExpand(call, wanted.expand ?? '');
      return search(call, wanted);
    },
  },
  {
    name: 'issueSearch.searchAndReconsileIssuesUsingJql',
    method: 'GET',
    path: '/rest/api/3/search/jql',
    scopes: readWork(
      'read:issue-details:jira',
      'read:audit-log:jira',
      'read:avatar:jira',
      'read:field-configuration:jira',
      'read:issue-meta:jira',
    ),
    expands: EXPANDS,
    handle: (call) =>
      search(call, {
        jql: call.query.get('jql') ?? '',
        maxResults: numberQuery(call, 'maxResults', 50, 5_000),
        nextPageToken: call.query.get('nextPageToken'),
        fields: listQuery(call, 'fields'),
        properties: listQuery(call, 'properties'),
        expand: call.query.get('expand'),
      }),
  },
  {
    name: 'issueSearch.countIssues',
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    scopes: SCOPES,
    burst: 150,
    handle: (call) => {
      const { jql } = bodyOf(call, SearchBody.pick({ jql: true }));
      return ok({ count: searchIssues(call.core, call.viewer, jql).length });
    },
  },
];

/**
 * Atlassian: a page holds at most 5,000 issues, "the greatest number … when requesting `id` or `key` only", and fewer
 * where more is read. Here, as sites do it: 100. Of issue properties, at most 5.
 */
function search(call: Call, wanted: Search) {
  const fields = wanted.fields ?? [];
  const properties = wanted.properties ?? [];
  const expand = (wanted.expand ?? '').split(',').filter((name) => name !== '');
  if (properties.length > 5) throw new JiraError(400, 'At most 5 issue properties can be requested.');
  const noFields = fields.every((field) => field === 'id' || field === 'key');
  const most = Math.min(Math.max(1, wanted.maxResults), noFields && properties.length === 0 ? 5_000 : 100);
  const found = searchIssues(call.core, call.viewer, wanted.jql);
  const start = startOf(wanted.nextPageToken);
  const isLast = start + most >= found.length;
  const isBare = fields.length + properties.length + expand.length === 0;
  const issues = found.slice(start, start + most).map((issue) => {
    if (isBare) return { id: issue.id };
    const shown = { ...(noFields ? {} : { fields }), properties, expand };
    return issueShape(call.core, issue, call.viewer, shown);
  });
  return ok({ issues, isLast, ...(isLast ? {} : { nextPageToken: tokenOf(start + most) }) });
}

function tokenOf(start: number): string {
  return Buffer.from(`from:${start}`).toString('base64url');
}

function startOf(token: string | null | undefined): number {
  if (token === null || token === undefined || token === '') return 0;
  const start = /^from:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (start === undefined) throw new JiraError(400, 'The nextPageToken is invalid.');
  return Number(start);
}
