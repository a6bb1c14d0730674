import { html } from 'hono/html';
import type { Issue, ServiceDesk, User } from '../../jsm/entities';
import { deskDuration } from '../../jsm/shapes/dates';
import { type SlaCycle, slaCycles, type SlaStart } from '../../jsm/sla';
import type { Html } from '../html';
import { moment } from '../words';

/** The project's own SLAs on a request: what starts each, or its goal, when it started, and what is left of it. */
export function slaLines(
  { slas }: ServiceDesk,
  issue: Issue,
  { now, begins }: { now: number; begins?: SlaStart | undefined },
  viewer: User,
): Html[] {
  return slas.map((sla) => {
    const cycle = slaCycles(sla, issue, begins).at(-1);
    const minutes = sla.goalMinutes[issue.priority];
    return html`<dt>${sla.name}</dt>
      <dd>${cycle === undefined ? notStarted(sla.startStatus, minutes) : running(cycle, now, viewer)}</dd>`;
  });
}

function notStarted(startStatus: string, minutes: number | undefined): Html {
  if (minutes === undefined) return html`no goal for this priority`;
  return html`starts when the status is ${startStatus}<small>Goal ${length(minutes * 60_000)}</small>`;
}

function running(cycle: SlaCycle, now: number, viewer: User): Html {
  return html`${standing(cycle, now, viewer)}<small
      >Goal ${length(cycle.goal)}, started ${moment(cycle.start, viewer)}</small
    >`;
}

function standing({ start, stop, goal }: SlaCycle, now: number, viewer: User): string {
  const due = start + goal;
  if (stop !== undefined) return `${stop <= due ? 'met' : 'missed'} after ${length(stop - start)}`;
  if (now > due) return `overdue by ${length(now - due)}, since ${moment(due, viewer)}`;
  return `${length(due - now)} left, due ${moment(due, viewer)}`;
}

/** `4h`, `1h 5m`, `30m`. */
const length = (millis: number): string => deskDuration(millis).friendly.replace(/ 0m$/, '');
