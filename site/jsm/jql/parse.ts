import type { Query } from '@atlaskit/jql-ast';
import { JastBuilder } from '@atlaskit/jql-ast';
import { JiraError } from '../errors';

/** The query by Atlassian's own grammar; 400 with the grammar's own sentence when it is none. */
export function parseJql(jql: string): Pick<Query, 'where' | 'orderBy'> {
  if (jql.trim() === '') return { where: undefined, orderBy: undefined };
  const { query, errors } = new JastBuilder().build(jql);
  const error = errors[0];
  if (error) throw new JiraError(400, `Error in the JQL Query: ${error.message}`);
  return { where: query?.where, orderBy: query?.orderBy };
}
