import { asList, asRecord, asText } from '../plain';

/** Something that happens at a minute after a request was logged. */
export interface Mark {
  minute: number;
  kind: 'step' | 'repeat' | 'exhausted';
  /** The number of the step, from 1; undefined for the end. */
  number?: number;
  /** Whom it reaches. */
  target: string;
  /** Where it stands on the line, from 0 to 100. */
  at: number;
  /** Labels that would touch stand in rows below each other. */
  row: number;
}

/** Closer than this, in percent of the line, two labels touch. */
const LABEL = 9;
const ROWS = 3;

/**
 * A ladder on a line of time: its steps, the repetitions of the last one, and when the desk admits that nobody came.
 */
export function marksOf(ladder: unknown): Mark[] {
  const { steps, repeat, exhaustedAfterMinutes } = asRecord(ladder);
  const reached = asList(steps).flatMap((step, at) => {
    const { afterMinutes, target } = asRecord(step);
    if (!isMinute(afterMinutes)) return [];
    return [{ minute: afterMinutes, kind: 'step' as const, number: at + 1, target: asText(target) }];
  });
  const exhausted = isMinute(exhaustedAfterMinutes)
    ? [{ minute: exhaustedAfterMinutes, kind: 'exhausted' as const, target: '' }]
    : [];
  const all = [...reached, ...repetitions(reached.at(-1), repeat), ...exhausted];
  const sorted = all.toSorted((one, other) => one.minute - other.minute);
  return placed(sorted, Math.max(1, ...all.map(({ minute }) => minute)));
}

type Unplaced = Omit<Mark, 'at' | 'row'>;

function repetitions(last: Unplaced | undefined, repeat: unknown): Unplaced[] {
  const { times, everyMinutes = 10 } = asRecord(repeat);
  if (!last || !isMinute(times) || !isMinute(everyMinutes)) return [];
  return Array.from({ length: Math.min(times, 20) }, (_, at) => ({
    ...last,
    kind: 'repeat' as const,
    minute: last.minute + (at + 1) * everyMinutes,
  }));
}

function placed(marks: Unplaced[], end: number): Mark[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const at = (mark.minute / end) * 100;
    const free = Array.from({ length: ROWS }, (_, row) => row).find(
      (row) => (ends[row] ?? -LABEL) + LABEL <= at,
    );
    const row = free ?? ROWS - 1;
    ends[row] = at;
    return { ...mark, at, row };
  });
}

function isMinute(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
