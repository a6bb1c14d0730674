import { getFields } from 'jira.js/cloud';
import type { Client } from 'jira.js/core';

/**
 * The ids of the site's own fields by their kind, such as the one that Jira Service Management keeps organisations in.
 */
export async function fieldsByKind(client: Client): Promise<ReadonlyMap<string, string>> {
  // Of two of a kind the first counts.
  const all = (await getFields(client)).toReversed();
  return new Map(
    all.flatMap(({ schema, id }) =>
      schema?.custom !== undefined && id ? [[schema.custom, id] as const] : [],
    ),
  );
}
