import type { OrderByField } from '@atlaskit/jql-ast';
import type { Core } from '../core';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import type { Viewer } from '../people';
import { worksOn } from '../people';
import { predicateOf } from './evaluate';
import type { Value } from './field';
import { jqlField } from './fields';
import { parseJql } from './parse';

/**
 * The issues the viewer may see that answer the query, in its order (newest first without one). 400 in Jira's words
 * for a query that does not parse or names what the site does not have, and for one without any restriction, or
 * with more than seven fields to order by. The issues are shared with other readers: change none of them.
 */
export function searchIssues(core: Core, viewer: Viewer, jql: string): Issue[] {
  const { where, orderBy } = parseJql(jql);
  if (!where) {
    throw new JiraError(
      400,
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  }
  if ((orderBy?.fields ?? []).length > 7) {
    throw new JiraError(400, 'The order by clause can contain at most 7 fields.');
  }
  const matches = predicateOf(core, viewer, where);
  const seen = new Set(
    core.state.desks
      .all()
      .filter((desk) => worksOn(viewer, desk))
      .map(({ id }) => id),
  );
  const found = core.state.issues.peek().filter((issue) => seen.has(issue.serviceDeskId) && matches(issue));
  return inOrder(found, orderings(core, orderBy?.fields ?? []));
}

/** What to order by, and whether from the highest. */
interface Ordering {
  descending: boolean;
  valueOf: (issue: Issue) => Value | undefined;
}

function orderings(core: Core, fields: OrderByField[]): Ordering[] {
  const asked = fields.map(({ field, direction }): Ordering => {
    const jql = jqlField(core, field);
    const valueOf = (issue: Issue) => jql.order?.(issue) ?? jql.values(issue)[0];
    return { descending: direction?.value === 'DESC', valueOf };
  });
  return [
    ...asked,
    { descending: true, valueOf: (issue) => issue.created },
    { descending: true, valueOf: (issue) => Number(issue.id) },
  ];
}

/** Each issue's values are read once, not with every comparison. */
function inOrder(issues: Issue[], orderings: Ordering[]): Issue[] {
  const compare = (one: (Value | undefined)[], other: (Value | undefined)[]) =>
    orderings.reduce(
      (sum, { descending }, at) => sum || (descending ? -1 : 1) * compareValues(one[at], other[at]),
      0,
    );
  return issues
    .map((issue) => ({ issue, values: orderings.map(({ valueOf }) => valueOf(issue)) }))
    .sort((one, other) => compare(one.values, other.values))
    .map(({ issue }) => issue);
}

/** Empty values come last when ascending. */
function compareValues(one: Value | undefined, other: Value | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
