import type { Policy } from '../schema';
import { agreementReport } from './agreement-report';
import {
  casesByName,
  casesOf,
  count,
  countUnder,
  none,
  noneOfEach,
  type Counted,
  type ShortKey,
} from './counted';
import type { Judged } from './judged';
import type { Agreement, Side } from './report';

/** What one policy made of the requests so far. */
export interface SideTally {
  name: string;
  levels: string[];
  asked: Counted;
  askedFor: Record<string, Counted>;
  blocked: Counted;
  paged: Counted;
  /** By level. */
  suggested: Counted[];
  /** Requests whose final severity is none of the policy's, or not known. */
  unknown: number;
  /** By final level and suggested level. */
  cells: Counted[][];
  missed: Counted;
  falseAlarms: Counted;
}

/** Of P1s that were missed, and of false ones, every request is worth a look. */
const MOST_P1_KEYS = 500;

/** Before the first request. */
export function emptySide({ name, severities, facts }: Policy): SideTally {
  const levels = severities.map(({ id }) => id);
  return {
    name,
    levels,
    asked: none(),
    askedFor: noneOfEach(facts.map(({ id }) => id)),
    blocked: none(),
    paged: none(),
    suggested: levels.map(none),
    unknown: 0,
    cells: levels.map(() => levels.map(none)),
    missed: none(),
    falseAlarms: none(),
  };
}

/** Where a judgement lies in the table of a policy's levels; undefined where the policy does not have both. */
export function cellOf(
  levels: readonly string[],
  { final, suggested }: Judged,
): [number, number] | undefined {
  const row = final === undefined ? -1 : levels.indexOf(final);
  const column = levels.indexOf(suggested);
  return row < 0 || column < 0 ? undefined : [row, column];
}

/** Counts what a policy decided about one request. */
export function addToSide(side: SideTally, key: ShortKey, judged: Judged, mostFactKeys: number): void {
  if (judged.asked.length > 0) count(side.asked, key);
  for (const fact of judged.asked) countUnder(side.askedFor, fact, key, mostFactKeys);
  if (judged.blocked) count(side.blocked, key);
  if (judged.paged) count(side.paged, key);
  const suggested = side.suggested[side.levels.indexOf(judged.suggested)];
  if (suggested) count(suggested, key);
  addToTable(side, key, judged);
}

function addToTable(side: SideTally, key: ShortKey, judged: Judged): void {
  const place = cellOf(side.levels, judged);
  if (!place) {
    side.unknown += 1;
    return;
  }
  const [row, column] = place;
  const cell = side.cells[row]?.[column];
  if (cell) count(cell, key);
  if (row === 0 && column > 0) count(side.missed, key, MOST_P1_KEYS);
  if (row > 0 && column === 0) count(side.falseAlarms, key, MOST_P1_KEYS);
}

/** As a report shows it, without its groups. */
export function sideReport(
  side: SideTally,
  prefix: string | undefined,
): Omit<Side, 'byRequestType' | 'byOrganisation'> {
  const cases = (counted: Counted) => casesOf(counted, prefix);
  const suggested = side.levels.map((level, at) => [level, cases(side.suggested[at] ?? none())] as const);
  return {
    name: side.name,
    levels: side.levels,
    asked: cases(side.asked),
    askedFor: casesByName(side.askedFor, prefix),
    blocked: cases(side.blocked),
    paged: cases(side.paged),
    suggested: Object.fromEntries(suggested),
    agreement: agreementOf(side, cases),
  };
}

function agreementOf(side: SideTally, cases: (counted: Counted) => Side['asked']): Agreement {
  return {
    ...agreementReport(
      side.levels,
      side.cells.map((row) => row.map(cases)),
      side.unknown,
    ),
    missed: cases(side.missed),
    falseAlarms: cases(side.falseAlarms),
  };
}
