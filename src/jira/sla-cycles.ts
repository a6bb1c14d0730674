import { z } from 'zod';

/** Moments that Jira notes this close together, in milliseconds, are one and the same. */
export const SAME_MOMENT_MS = 5_000;

interface Cycle {
  startTime?: { epochMillis?: number | undefined } | undefined;
  paused?: boolean | undefined;
}

/** The runs of an SLA's clock on one request, as `/rest/servicedeskapi/request/{key}/sla` gives them. */
export interface SlaCycles {
  ongoingCycle?: Cycle | undefined;
  completedCycles?: Cycle[] | undefined;
}

/** When the clock began to run, each time, in epoch milliseconds. */
export function startsOf({ ongoingCycle, completedCycles = [] }: SlaCycles): number[] {
  return [ongoingCycle, ...completedCycles].flatMap((cycle) => cycle?.startTime?.epochMillis ?? []);
}

/**
 * Whether entering a status, at this moment, runs the clock of a request that stands in it. Undefined where the clock
 * ran and stopped, as it does once the request is answered, and nothing says that the status had started it.
 */
export function isRunBy(sla: SlaCycles, entered: number | undefined): boolean | undefined {
  if (sla.ongoingCycle !== undefined) return sla.ongoingCycle.paused !== true;
  if ((sla.completedCycles ?? []).length === 0) return false;
  if (entered === undefined) return undefined;
  return startsOf(sla).some((start) => start >= entered - SAME_MOMENT_MS) || undefined;
}

const Changes = z.object({
  changelog: z.object({
    histories: z.array(
      z.object({
        created: z.string(),
        items: z.array(z.object({ field: z.string(), toString: z.string().nullish() })),
      }),
    ),
  }),
});

/**
 * When an issue, read with its changelog, first entered a status, in epoch milliseconds; undefined where it never did.
 */
export function enteredAt(issue: unknown, status: string): number | undefined {
  const { changelog } = Changes.safeParse(issue).data ?? {};
  const moves = (changelog?.histories ?? []).filter(({ items }) =>
    items.some((item) => item.field === 'status' && item.toString === status),
  );
  return moves.length === 0 ? undefined : Math.min(...moves.map(({ created }) => Date.parse(created)));
}
