import type { Core } from '../core';
import type { Issue } from '../entities';
import { allFields } from '../fields';
import type { ChangeItem } from '../issues';
import type { Viewer } from '../people';
import { userById } from '../people';
import { jiraDate } from './dates';
import { userShape } from './user';

export function changeItemShape(core: Core, item: ChangeItem): Record<string, unknown> {
  const field = allFields(core).find((one) => one.id === item.field || one.name === item.field);
  return {
    field: item.field,
    fieldtype: field?.id.startsWith('customfield_') ? 'custom' : 'jira',
    fieldId: field?.id ?? item.field,
    from: item.from,
    fromString: item.fromString,
    to: item.to,
    toString: item.toString,
  };
}

/** The issue's changes, oldest first. */
export function changelogShape(core: Core, issue: Issue, viewer: Viewer): Record<string, unknown>[] {
  return issue.changelog.map((change) => ({
    id: change.id,
    author: userShape(core, userById(core, change.authorId), viewer),
    created: jiraDate(change.at),
    items: change.items.map((item) => changeItemShape(core, item)),
  }));
}
