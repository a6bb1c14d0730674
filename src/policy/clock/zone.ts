import { Temporal } from 'temporal-polyfill';
import { DAY } from './time';

/**
 * A stretch of time over which a zone keeps its distance from UTC. A wall time is what a clock on the wall there shows,
 * written as the epoch ms at which a clock in UTC shows the same.
 */
export interface Stretch {
  /** What makes an instant a wall time, in ms. */
  offset: number;
  /** The instant at which the next stretch begins (epoch ms); Infinity where none does. */
  until: number;
  /** The wall times before this one are read with this stretch's offset. */
  untilWall: number;
}

/** The stretches of a zone between two instants, in order; the first and the last reach beyond them. */
export function stretchesOf(timeZone: string, from: number, until: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  for (;;) {
    const offset = offsetOf(at);
    const change = at.getTimeZoneTransition('next');
    if (!change || change.epochMilliseconds >= until)
      return [...stretches, { offset, until: Infinity, untilWall: Infinity }];
    const instant = change.epochMilliseconds;
    // Up to the later of the two readings: a time that is leapt over then moves forward by the gap, and one that comes
    // twice is the earlier one.
    stretches.push({ offset, until: instant, untilWall: instant + Math.max(offset, offsetOf(change)) });
    at = change;
  }
}

/** The wall time at an instant. */
export function wallAt(stretches: readonly Stretch[], instant: number): number {
  return instant + offsetWhere(stretches, ({ until }) => instant < until);
}

/** The instant of a wall time. One that does not exist moves forward by the gap; of two it is the earlier. */
export function instantOf(stretches: readonly Stretch[], wall: number): number {
  return wall - offsetWhere(stretches, ({ untilWall }) => wall < untilWall);
}

/**
 * Whether a date, in days since 1970-01-01, exists in the zone. A place that moves to the other side of the date line
 * leaves one out, as Samoa did with 30 December 2011.
 */
export function dateExists(stretches: readonly Stretch[], day: number): boolean {
  const start = day * DAY;
  return !stretches.some(({ offset, until }, index) => {
    const next = stretches[index + 1];
    return next !== undefined && until + offset <= start && start + DAY <= until + next.offset;
  });
}

function offsetWhere(stretches: readonly Stretch[], is: (stretch: Stretch) => boolean): number {
  return stretches.find(is)?.offset ?? 0;
}

function offsetOf(time: Temporal.ZonedDateTime): number {
  return time.offsetNanoseconds / 1_000_000;
}
