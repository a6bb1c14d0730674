import type { OrderByField } from '@atlaskit/jql-ast';
import type { Core } from '../core';
import type { Issue } from '../entities';
import { JiraError } from '../errors';
import type { Viewer } from '../people';
import { seesIssue } from '../people';
import { predicateOf } from './evaluate';
import type { Value } from './field';
import { jqlField } from './fields';
import { parseJql } from './parse';

/**
 * The issues the viewer may see that answer the query, in its order (newest first without one). 400 in Jira's words
 * for a query that does not parse or names what the site does not have, and for one without any restriction.
 */
export function searchIssues(core: Core, viewer: Viewer, jql: string): Issue[] {
  const { where, orderBy } = parseJql(jql);
  if (!where) {
    throw new JiraError(
      400,
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    );
  }
  const matches = predicateOf(core, viewer, where);
  const order = comparators(core, orderBy?.fields ?? []);
  return core.state.issues
    .all()
    .filter((issue) => seesIssue(core, viewer, issue) && matches(issue))
    .sort((one, other) => order.reduce((sum, compare) => sum || compare(one, other), 0));
}

type Compare = (one: Issue, other: Issue) => number;

function comparators(core: Core, fields: OrderByField[]): Compare[] {
  const asked = fields.map(({ field, direction }) => {
    const jql = jqlField(core, field);
    const sign = direction?.value === 'DESC' ? -1 : 1;
    const valueOf = (issue: Issue) => jql.order?.(issue) ?? jql.values(issue)[0];
    return (one: Issue, other: Issue) => sign * compareValues(valueOf(one), valueOf(other));
  });
  return [
    ...asked,
    (one, other) => other.created - one.created,
    (one, other) => Number(other.id) - Number(one.id),
  ];
}

/** Empty values come last when ascending. */
function compareValues(one: Value | undefined, other: Value | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
