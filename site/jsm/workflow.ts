import type { Core } from './core';
import type { Issue, ServiceDesk, Status, Transition } from './entities';
import type { Edit } from './edit-issue';
import { finishEdit, setFields } from './edit-issue';
import { JiraError } from './errors';
import type { ChangeItem } from './issues';
import { statusNamed } from './site';
import type { State } from './state';

/** The transitions that start from the issue's status, as its project's workflow lists them. */
export function transitionsOf({ state }: Pick<Core, 'state'>, issue: Issue): Transition[] {
  return workflowOf(state, issue.serviceDeskId).filter(
    ({ from }) => from.length === 0 || from.includes(issue.status),
  );
}

/** The statuses of a project's workflow. */
export function statusesOf(state: State, desk: ServiceDesk): Status[] {
  const all = state.statuses.all();
  if (desk.statuses) return desk.statuses.flatMap((name) => all.find((one) => one.name === name) ?? []);
  const named = new Set(workflowOf(state, desk.id).flatMap(({ from, to }) => [...from, to]));
  return all.filter(({ name }) => named.has(name));
}

/** Every transition of a project's workflow, its own or the one that projects share. */
export function workflowOf(state: State, serviceDeskId: string): Transition[] {
  const own = state.desks.get(serviceDeskId)?.statuses === undefined ? undefined : serviceDeskId;
  return state.transitions.all().filter((transition) => transition.serviceDeskId === own);
}

/** Moves the issue; 400 in Jira's words when the transition does not start from its status. */
export function performTransition(
  core: Core,
  issue: Issue,
  transitionId: string,
  edit: Edit,
  actorId: string,
): void {
  const transition = transitionsOf(core, issue).find((one) => one.id === transitionId);
  if (!transition) throw new JiraError(400, `Transition id '${transitionId}' is not valid for this issue.`);
  const fieldItems = setFields(core, issue, edit.fields);
  const items = [...fieldItems, ...enterStatus(core, issue, transition.to)];
  finishEdit(core, issue, items, edit, actorId);
}

function enterStatus(core: Core, issue: Issue, name: string): ChangeItem[] {
  const from = statusNamed(core, issue.status);
  const to = statusNamed(core, name);
  if (from.name === to.name) return [];
  const now = core.clock.now();
  issue.status = to.name;
  issue.statusSince = now;
  issue.statusHistory.push({ status: to.name, at: now });
  const moved = { field: 'status', from: from.id, fromString: from.name, to: to.id, toString: to.name };
  return [moved, ...resolutionChange(from.category === 'done', to.category === 'done')];
}

// Jira's own resolution "Done": a status of category done sets it, and leaving that category clears it.
function resolutionChange(was: boolean, is: boolean): ChangeItem[] {
  if (was === is) return [];
  const done = { id: '10000', name: 'Done' };
  const before = was ? done : undefined;
  const after = is ? done : undefined;
  return [
    {
      field: 'resolution',
      from: before?.id ?? null,
      fromString: before?.name ?? null,
      to: after?.id ?? null,
      toString: after?.name ?? null,
    },
  ];
}
