import type { NewComment } from './comment';
import { addComment } from './comment';
import type { Core } from './core';
import type { Issue } from './entities';
import { JiraError } from './errors';
import { publishDeleted, publishUpdated } from './events';
import { notOnScreen, setField } from './field-values';
import type { ChangeItem } from './issues';
import { recordChange, saveIssue } from './issues';
import { unlinkAll } from './link-issues';
import { setProperties } from './properties';
import { statusNamed } from './site';

export interface Edit {
  fields: Record<string, unknown>;
  properties: { key: string; value: unknown }[];
  comment?: Omit<NewComment, 'authorId'>;
}

/**
 * Carries out one write: fields, properties and a comment together, or none of them. One `updated` event for all its
 * changes; a write that changes no field, or only properties, publishes none, as in Jira. 400 for each field while the
 * status locks the issue.
 */
export function editIssue(core: Core, issue: Issue, edit: Edit, actorId: string): void {
  refuseWhereLocked(core, issue, Object.keys(edit.fields));
  const items = setFields(core, issue, edit.fields);
  finishEdit(core, issue, items, edit, actorId);
}

// `jira.issue.editable=false` empties the edit screen ("Get edit issue metadata" in Jira's REST documentation), so that
// each field is refused as one that is not on it. Properties, comments and transitions have permissions of their own.
function refuseWhereLocked(core: Core, issue: Issue, fieldIds: string[]): void {
  if (fieldIds.length === 0 || statusNamed(core, issue.status).editable !== false) return;
  throw new JiraError(400, '', Object.fromEntries(fieldIds.map((id) => [id, notOnScreen(id)])));
}

/** Writes down and announces what `items` say has been set already, with the rest of the edit. */
export function finishEdit(
  core: Core,
  issue: Issue,
  items: ChangeItem[],
  edit: Pick<Edit, 'properties' | 'comment'>,
  actorId: string,
): void {
  setProperties(issue.properties, edit.properties);
  recordChange(core, issue, items, actorId);
  saveIssue(core, issue);
  publishUpdated(core, issue, items, actorId);
  if (edit.comment) addComment(core, issue, { ...edit.comment, authorId: actorId });
}

/** Sets all the fields; when any is refused, says so for each of them at once. */
export function setFields(core: Core, issue: Issue, fields: Record<string, unknown>): ChangeItem[] {
  const items: ChangeItem[] = [];
  const problems: Record<string, string> = {};
  for (const [fieldId, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    try {
      const item = setField(core, issue, fieldId, value);
      if (item) items.push(item);
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      Object.assign(problems, error.fields);
    }
  }
  if (Object.keys(problems).length > 0) throw new JiraError(400, '', problems);
  return items;
}

export function deleteIssue(core: Core, issue: Issue, actorId: string): void {
  unlinkAll(core, issue);
  core.state.issues.delete(issue.id);
  core.state.issueKeys.delete(issue.key);
  for (const kept of [core.state.watchers, core.state.muted, core.state.writes]) kept.delete(issue.id);
  publishDeleted(core, issue, actorId);
}
