import { html } from 'hono/html';
import type { Issue, ServiceDesk, User } from '../../jsm/entities';
import { slaCycles } from '../../jsm/sla';
import type { Html } from '../html';
import { moment } from '../words';

/** The project's own SLA goals on a request: when each is due, or how it ended. */
export function slaLines({ slas }: ServiceDesk, issue: Issue, now: number, viewer: User): Html[] {
  return slas.map((sla) => {
    const cycle = slaCycles(sla, issue).at(-1);
    return html`<dt>${sla.name}</dt>
      <dd>
        ${cycle === undefined ? `starts when the status is ${sla.startStatus}` : standing(cycle, now, viewer)}
      </dd>`;
  });
}

function standing(cycle: { start: number; stop?: number; goal: number }, now: number, viewer: User): string {
  const due = cycle.start + cycle.goal;
  if (cycle.stop !== undefined) return cycle.stop <= due ? 'met' : 'missed';
  return now <= due ? `due ${moment(due, viewer)}` : `overdue since ${moment(due, viewer)}`;
}
