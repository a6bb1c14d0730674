import type { Issue, ServiceDesk } from './entities';

type Sla = ServiceDesk['slas'][number];

/** One run of an SLA clock. Times are epoch milliseconds; `stop` is absent while it runs. */
export interface SlaCycle {
  start: number;
  stop?: number;
  goal: number;
}

/**
 * What starts an SLA's clock: entering its status, as Jira's own pages say; the creation alone; or nothing that an app
 * does.
 */
export type SlaStart = 'on-entering' | 'at-creation' | 'never';

/**
 * The runs of an SLA's clock, oldest first: it starts on entering `startStatus` and stops on entering one of
 * `stopStatuses`; entering the start again begins a new run. Empty before it starts and for a priority with no goal.
 * The local desk's SLA calendars are always open.
 */
export function slaCycles(
  sla: Sla,
  issue: Pick<Issue, 'priority' | 'statusHistory'>,
  begins: SlaStart = 'on-entering',
): SlaCycle[] {
  const minutes = sla.goalMinutes[issue.priority];
  if (minutes === undefined) return [];
  const cycles: SlaCycle[] = [];
  for (const [index, { status, at }] of issue.statusHistory.entries()) {
    const isStart =
      begins === 'on-entering' ? status === sla.startStatus : begins === 'at-creation' && index === 0;
    const running = cycles.at(-1)?.stop === undefined ? cycles.at(-1) : undefined;
    if (running && sla.stopStatuses.includes(status)) running.stop = at;
    else if (!running && isStart) cycles.push({ start: at, goal: minutes * 60_000 });
  }
  return cycles;
}
