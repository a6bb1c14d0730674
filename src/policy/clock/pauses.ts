import type { BusinessTime } from './business-time';
import { union, type Interval } from './intervals';
import { MINUTE } from './time';

/**
 * The same business time without what the pauses cover, such as the time a request waits for its customer. A target in
 * whole days is placed as if nothing paused, and the open time that was lost until then is added to it.
 */
export function withPauses(time: BusinessTime, pauses: readonly Interval[]): BusinessTime {
  const inOrder = union(pauses);
  if (inOrder.length === 0) return time;
  const pauseAt = (at: number) => inOrder.find(({ from, to }) => from <= at && at < to);
  const lostBetween = (start: number, end: number) =>
    inOrder.reduce(
      (lost, { from, to }) => lost + time.openBetween(Math.max(start, from), Math.min(end, to)),
      0,
    );

  function nextOpen(at: number): number {
    const next = time.nextOpen(at);
    const pause = pauseAt(next);
    return pause ? nextOpen(pause.to) : next;
  }

  function addMinutes(start: number, minutes: number): number {
    let begin = nextOpen(start);
    let left = minutes * MINUTE;
    for (const { from, to } of inOrder) {
      const open = time.openBetween(begin, from);
      if (open > 0 && left <= open) break;
      left -= open;
      begin = Math.max(begin, to);
    }
    return time.addMinutes(begin, left / MINUTE);
  }

  return {
    nextOpen,
    addMinutes,
    isOpen: (at) => time.isOpen(at) && !pauseAt(at),
    addBusinessDays(start, days) {
      const due = time.addBusinessDays(nextOpen(start), days);
      const lost = lostBetween(nextOpen(start), due);
      return lost === 0 && !pauseAt(due) ? due : addMinutes(due, lost / MINUTE);
    },
    openBetween: (start, end) => time.openBetween(start, end) - lostBetween(start, end),
  };
}
