import { numberQuery } from './input';
import type { Call, Operation } from './operation';
import { ok } from './operation';
import { readUser } from './scopes';

// Jira's `jira.ajax.autocomplete.limit`.
const MOST = 20;

export const groupOperations: Operation[] = [
  {
    name: 'groups.findGroups',
    method: 'GET',
    path: '/rest/api/3/groups/picker',
    scopes: readUser('read:group:jira'),
    handle: findGroups,
  },
];

/** The groups whose names hold a text. Whoever may not browse them finds one by its whole name only. */
function findGroups(call: Call) {
  const { core, viewer, query } = call;
  const text = query.get('query') ?? '';
  const found = core.state.groups
    .all()
    .filter(({ name }) => (viewer.user.role === 'customer' ? name === text : name.includes(text)))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const shown = found.slice(0, numberQuery(call, 'maxResults', MOST, MOST));
  return ok({
    header: `Showing ${shown.length} of ${found.length} matching groups`,
    total: found.length,
    groups: shown.map(({ id, name }) => ({ groupId: id, name, html: name, labels: [] })),
  });
}
