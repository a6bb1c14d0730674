import type { Issue, ServiceDesk } from './entities';

type Sla = ServiceDesk['slas'][number];

/** One run of an SLA clock. Times are epoch milliseconds; `stop` is absent while it runs. */
export interface SlaCycle {
  start: number;
  stop?: number;
  goal: number;
}

/**
 * The runs of an SLA's clock, oldest first: it starts on entering `startStatus` and stops on entering one of
 * `stopStatuses`; entering the start again begins a new run. Empty before it starts and for a priority with no goal.
 * The local desk's SLA calendars are always open.
 */
export function slaCycles(sla: Sla, issue: Pick<Issue, 'priority' | 'statusHistory'>): SlaCycle[] {
  const minutes = sla.goalMinutes[issue.priority];
  if (minutes === undefined) return [];
  const cycles: SlaCycle[] = [];
  for (const { status, at } of issue.statusHistory) {
    const running = cycles.at(-1)?.stop === undefined ? cycles.at(-1) : undefined;
    if (running && sla.stopStatuses.includes(status)) running.stop = at;
    else if (!running && status === sla.startStatus) cycles.push({ start: at, goal: minutes * 60_000 });
  }
  return cycles;
}
