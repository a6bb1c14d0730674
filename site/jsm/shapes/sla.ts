import type { Core } from '../core';
import type { Issue, ServiceDesk } from '../entities';
import type { SlaCycle } from '../sla';
import { slaCycles } from '../sla';
import { deskDate, deskDuration } from './dates';

/** An SLA of a request: its finished runs, and the running one when there is one. */
export function slaShape(
  core: Core,
  issue: Issue,
  sla: ServiceDesk['slas'][number],
): Record<string, unknown> {
  const now = core.clock.now();
  const cycles = slaCycles(sla, issue, core.slaStart);
  const running = cycles.find((cycle) => cycle.stop === undefined);
  return {
    id: sla.id,
    name: sla.name,
    slaDisplayFormat: 'NEW_SLA_FORMAT',
    completedCycles: cycles
      .filter((cycle) => cycle.stop !== undefined)
      .map((cycle) => ({ ...measured(cycle, now), stopTime: deskDate(cycle.stop ?? now) })),
    ...(running
      ? { ongoingCycle: { ...measured(running, now), paused: false, withinCalendarHours: true } }
      : {}),
    _links: { self: `${core.baseUrl}/rest/servicedeskapi/request/${issue.id}/sla/${sla.id}` },
  };
}

function measured(cycle: SlaCycle, now: number): Record<string, unknown> {
  const elapsed = (cycle.stop ?? now) - cycle.start;
  return {
    startTime: deskDate(cycle.start),
    breachTime: deskDate(cycle.start + cycle.goal),
    breached: elapsed > cycle.goal,
    goalDuration: deskDuration(cycle.goal),
    elapsedTime: deskDuration(elapsed),
    remainingTime: deskDuration(cycle.goal - elapsed),
  };
}
