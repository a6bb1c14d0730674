import { adfOfText, adfProblem, textOfAdf } from './adf';
import type { Core } from './core';
import type { Field, Issue } from './entities';
import { JiraError } from './errors';
import { ORGANIZATIONS, PARTICIPANTS } from './fields';
import type { ChangeItem } from './issues';
import { withinTextLimit } from './issues';
import { deskOf } from './people';
import { customFieldsOf, prioritiesFor, prioritiesOf } from './site';

/**
 * Sets one field; answers what changed, or undefined when it was so already. Refuses with Jira's sentence for the
 * field.
 */
export function setField(core: Core, issue: Issue, fieldId: string, value: unknown): ChangeItem | undefined {
  const setter = Object.hasOwn(SETTERS, fieldId) ? SETTERS[fieldId] : undefined;
  if (setter) return setter(core, issue, value);
  const field = customFieldsOf(core, issue.serviceDeskId).get(fieldId);
  if (!field) {
    throw badField(fieldId, notOnScreen(fieldId));
  }
  return setCustom(issue, field, value);
}

/** Jira's sentence for a field that cannot be edited here. */
export function notOnScreen(fieldId: string): string {
  return `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;
}

type Setter = (core: Core, issue: Issue, value: unknown) => ChangeItem | undefined;

const SETTERS: Record<string, Setter> = {
  summary(_core, issue, value) {
    const summary = typeof value === 'string' ? value.trim() : '';
    if (summary === '') throw badField('summary', 'You must specify a summary of the issue.');
    if (summary.includes('\n'))
      throw badField('summary', 'The summary is invalid because it contains newline characters.');
    if (summary.length > 255) throw badField('summary', 'Summary must be less than 255 characters.');
    const before = issue.summary;
    issue.summary = summary;
    return changed('summary', null, before, null, summary);
  },
  description(_core, issue, value) {
    const problem = value === null ? undefined : adfProblem(value);
    if (problem !== undefined) {
      throw badField(
        'description',
        'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      );
    }
    const before = textOfAdf(issue.description);
    const after = withinTextLimit('description', textOfAdf(value));
    issue.description = value;
    return changed('description', null, before, null, after);
  },
  priority(core, issue, value) {
    const wanted = reference(value);
    const all = prioritiesOf(core);
    const offered = prioritiesFor(core, deskOf(core, issue));
    const priority = offered.find((one) => one.id === wanted || one.name === wanted);
    if (!priority) throw badField('priority', `Priority name '${wanted ?? ''}' is not valid`);
    const before = all.find((one) => one.name === issue.priority);
    issue.priority = priority.name;
    return changed('priority', before?.id ?? null, before?.name ?? null, priority.id, priority.name);
  },
  assignee(core, issue, value) {
    const accountId = value === null ? null : (reference(value) ?? null);
    const assignable = accountId === null || isAgent(core, issue, accountId);
    if (!assignable) throw badField('assignee', `User '${accountId}' cannot be assigned issues.`);
    const before = issue.assigneeId;
    issue.assigneeId = accountId;
    return changed('assignee', before, nameOf(core, before), accountId, nameOf(core, accountId));
  },
  reporter(core, issue, value) {
    const accountId = reference(value) ?? '';
    if (core.state.users.get(accountId)?.active !== true)
      throw badField('reporter', 'The reporter specified is not a user.');
    const before = issue.reporterId;
    issue.reporterId = accountId;
    return changed('reporter', before, nameOf(core, before), accountId, nameOf(core, accountId));
  },
  [ORGANIZATIONS](core, issue, value) {
    const ids = listOf(ORGANIZATIONS, value);
    const unknown = ids.find((id) => !core.state.organizations.get(id));
    if (unknown !== undefined)
      throw badField(ORGANIZATIONS, `Organization with ID '${unknown}' does not exist.`);
    return setOrganizations(core, issue, ids);
  },
  [PARTICIPANTS](core, issue, value) {
    const ids = listOf(PARTICIPANTS, value);
    const unknown = ids.find((id) => !core.state.users.get(id));
    if (unknown !== undefined) throw badField(PARTICIPANTS, `User '${unknown}' does not exist.`);
    return setParticipants(core, issue, ids);
  },
};

/** Replaces the request's participants. */
export function setParticipants(core: Core, issue: Issue, ids: string[]): ChangeItem | undefined {
  const before = issue.participantIds;
  issue.participantIds = [...new Set(ids)];
  const names = (list: string[]) => list.map((id) => nameOf(core, id) ?? id).join(', ');
  return changed(
    'Request participants',
    before.join(','),
    names(before),
    issue.participantIds.join(','),
    names(issue.participantIds),
  );
}

/** Replaces the organisations that a request is shared with. */
export function setOrganizations(core: Core, issue: Issue, ids: string[]): ChangeItem | undefined {
  const before = issue.organizationIds;
  issue.organizationIds = [...new Set(ids)];
  const names = (list: string[]) => list.map((id) => core.state.organizations.get(id)?.name ?? id).join(', ');
  const after = issue.organizationIds;
  return changed('Organizations', before.join(','), names(before), after.join(','), names(after));
}

function setCustom(issue: Issue, field: Field, value: unknown): ChangeItem | undefined {
  const before = issue.fields[field.id];
  const after = customValue(field, value);
  if (after === null) Reflect.deleteProperty(issue.fields, field.id);
  else issue.fields[field.id] = after;
  const text = (one: unknown) => (one === undefined || one === null ? null : textOfValue(one));
  return changed(field.name, null, text(before), null, text(after));
}

/** What is kept for a custom field: text, a document, or `{ id, value }`; null to clear it. */
function customValue(field: Field, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  if (field.kind === 'select') {
    const wanted = reference(value);
    const option = field.options?.find((one) => one.id === wanted || one.value === wanted);
    if (!option) throw badField(field.id, `Option value '${wanted ?? ''}' is not valid`);
    return option;
  }
  if (field.kind === 'paragraph') {
    const document = typeof value === 'string' ? adfOfText(value) : value;
    if (adfProblem(document) !== undefined) {
      throw badField(
        field.id,
        'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      );
    }
    withinTextLimit(field.id, textOfAdf(document));
    return document;
  }
  if (typeof value !== 'string') throw badField(field.id, 'Operation value must be a string');
  return withinTextLimit(field.id, value);
}

/** A stored custom value as people read it. */
export function textOfValue(value: unknown): string {
  if (isRecord(value) && typeof value['value'] === 'string') return value['value'];
  return textOfAdf(value);
}

/** Whether a value says nothing: absent, or a text or document without a word. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const isOption = isRecord(value) && reference(value) !== undefined;
  return !isOption && textOfAdf(value).trim() === '';
}

/** How a thing is named in a field: `"High"`, `{ name }`, `{ id }`, `{ value }` or `{ accountId }`. */
function reference(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isRecord(value)) return undefined;
  const given = value['accountId'] ?? value['id'] ?? value['name'] ?? value['value'];
  return typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
}

function listOf(fieldId: string, value: unknown): string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw badField(fieldId, 'data was not an array');
  return value.map((one) => reference(one) ?? '');
}

function isAgent(core: Core, issue: Issue, accountId: string): boolean {
  const desk = deskOf(core, issue);
  const user = core.state.users.get(accountId);
  if (user?.active !== true) return false;
  return user.role === 'admin' || desk.agentIds.includes(accountId) || desk.adminIds.includes(accountId);
}

function nameOf(core: Core, accountId: string | null): string | null {
  return accountId === null ? null : (core.state.users.get(accountId)?.displayName ?? accountId);
}

function changed(
  field: string,
  from: string | null,
  fromString: string | null,
  to: string | null,
  toString: string | null,
): ChangeItem | undefined {
  if (from === to && fromString === toString) return undefined;
  return { field, from, fromString, to, toString };
}

function badField(fieldId: string, sentence: string): JiraError {
  return new JiraError(400, '', { [fieldId]: sentence });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
