// What administrators of a project set by hand in its workflow and SLAs; no app can.
import type { Core } from './core';
import type { ServiceDesk, Status } from './entities';
import { JiraError } from './errors';
import { statusesOf } from './workflow';

const LONGEST = 60;
const LONGEST_GOAL = 525_600;

/**
 * Adds a status to a project's own workflow with a transition from every other, as "Allow all statuses to transition to
 * this one" does in Jira's editor. The ways out of it are drawn one by one. 400 for a name that is empty, too long or
 * there already.
 */
export function addStatus(
  core: Core,
  deskId: string,
  { name: text, category }: Pick<Status, 'name' | 'category'>,
): void {
  const desk = deskOfOwnWorkflow(core, deskId);
  const name = text.trim();
  if (name === '' || name.length > LONGEST) {
    throw new JiraError(400, `The name of a status has 1 to ${LONGEST} characters.`);
  }
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (desk.statuses.some(isSame)) throw new JiraError(400, `The workflow has a status "${name}" already.`);
  const { statuses, transitions, desks, store } = core.state;
  const known = statuses.all().find((one) => isSame(one.name));
  const id = known?.id ?? String(20_000 + store.next('jsm-status'));
  const status = known ?? { id, name, category };
  statuses.put(id, status);
  const transitionId = String(20_000 + store.next('jsm-transition'));
  transitions.put(transitionId, {
    ...{ id: transitionId, name: status.name, from: [], to: status.name },
    ...{ customerVisible: false, serviceDeskId: desk.id },
  });
  desks.put(desk.id, { ...desk, statuses: [...desk.statuses, status.name] });
}

/**
 * Takes a status out of a project's own workflow; 400 while requests are in it, an SLA starts there, or all start
 * there.
 */
export function removeStatus(core: Core, deskId: string, name: string): void {
  const desk = deskOfOwnWorkflow(core, deskId);
  const { transitions, desks, issues } = core.state;
  if (desk.statuses[0] === name) throw new JiraError(400, `Every request starts as "${name}".`);
  if (issues.peek().some((issue) => issue.serviceDeskId === desk.id && issue.status === name)) {
    throw new JiraError(400, `Requests are in the status "${name}". Move them first.`);
  }
  if (desk.slas.some(({ startStatus }) => startStatus === name)) {
    throw new JiraError(400, `An SLA starts counting at "${name}". Change its start first.`);
  }
  for (const transition of transitions.all().filter((one) => one.serviceDeskId === desk.id)) {
    const from = transition.from.filter((one) => one !== name);
    // None left to start from would mean: from any.
    const isLost = from.length === 0 && transition.from.length > 0;
    if (transition.to === name || isLost) transitions.delete(transition.id);
    else transitions.put(transition.id, { ...transition, from });
  }
  desks.put(desk.id, { ...desk, statuses: desk.statuses.filter((one) => one !== name) });
}

/**
 * Draws a transition between two statuses of a project's own workflow; without `from`, from any status. 400 for a
 * status that the workflow does not have, and where there is such a way already.
 */
export function addTransition(core: Core, deskId: string, { from, to }: { from?: string; to: string }): void {
  const desk = deskOfOwnWorkflow(core, deskId);
  for (const name of from === undefined ? [to] : [from, to]) {
    if (!desk.statuses.includes(name))
      throw new JiraError(400, `The workflow of ${desk.projectName} has no status "${name}".`);
  }
  if (from === to) throw new JiraError(400, `A transition leads to another status; both are "${to}".`);
  const { transitions, store } = core.state;
  const isThere = transitions
    .all()
    .filter((one) => one.serviceDeskId === desk.id && one.to === to)
    .some((one) => one.from.length === 0 || (from !== undefined && one.from.includes(from)));
  if (isThere)
    throw new JiraError(400, `A transition leads from "${from ?? 'any status'}" to "${to}" already.`);
  const id = String(20_000 + store.next('jsm-transition'));
  transitions.put(id, {
    ...{ id, name: to, from: from === undefined ? [] : [from], to },
    ...{ customerVisible: false, serviceDeskId: desk.id },
  });
}

/** Sets an SLA's goals, in minutes for each priority. 400 for one that is no number of minutes from 1 to a year's. */
export function setSlaGoals(
  core: Core,
  deskId: string,
  slaId: string,
  goals: Readonly<Record<string, number>>,
): void {
  const desk = core.state.desks.get(deskId);
  if (!desk) throw noSuchDesk(deskId);
  for (const [priority, minutes] of Object.entries(goals)) {
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_GOAL)
      throw new JiraError(
        400,
        `The goal for ${priority} is a whole number of minutes from 1 to ${LONGEST_GOAL}.`,
      );
  }
  const slas = desk.slas.map((sla) =>
    sla.id === slaId ? { ...sla, goalMinutes: { ...sla.goalMinutes, ...goals } } : sla,
  );
  core.state.desks.put(desk.id, { ...desk, slas });
}

/** Makes an SLA start counting when a request enters this status of the project. */
export function startSlaAt(core: Core, deskId: string, slaId: string, status: string): void {
  const desk = core.state.desks.get(deskId);
  if (!desk) throw noSuchDesk(deskId);
  if (!statusesOf(core.state, desk).some(({ name }) => name === status)) {
    throw new JiraError(400, `The workflow of ${desk.projectName} has no status "${status}".`);
  }
  const slas = desk.slas.map((sla) => (sla.id === slaId ? { ...sla, startStatus: status } : sla));
  core.state.desks.put(desk.id, { ...desk, slas });
}

function deskOfOwnWorkflow({ state }: Core, deskId: string): ServiceDesk & { statuses: string[] } {
  const desk = state.desks.get(deskId);
  if (!desk) throw noSuchDesk(deskId);
  if (desk.statuses) return { ...desk, statuses: desk.statuses };
  throw new JiraError(400, `${desk.projectName} shares its workflow with other projects.`);
}

const noSuchDesk = (id: string): JiraError =>
  new JiraError(404, `The service desk with id '${id}' does not exist.`);
