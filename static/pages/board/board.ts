import type { Moment } from '../../../src/calls/shared';
import type { TriageRow } from '../../../src/calls/triage';
import { byUrgency, type Levels } from './urgency';

/** A row as the board shows it: one that is settled goes on saying what it said, and as which severity it ended. */
export interface BoardRow extends TriageRow {
  settledAs?: string;
}

/**
 * What the page knows of the project's rows. A row has a place on the board or waits for one, never both, and nothing
 * but the agent's own wish changes the order of those that have a place: what they point at stays where it is.
 */
export interface Board {
  rows: ReadonlyMap<string, BoardRow>;
  /** The keys that have a place, in its order; settled rows keep theirs until they are cleared. */
  placed: readonly string[];
  /** The keys that came in since and have no place yet. */
  waiting: readonly string[];
  /** When each request was last decided, as far as the page has heard; of rows that are gone too. */
  decided: ReadonlyMap<string, Moment>;
}

export const emptyBoard: Board = { rows: new Map(), placed: [], waiting: [], decided: new Map() };

/**
 * The board with news in it: rows it has are brought up to date where they stand, open ones it has not wait, settled
 * ones it never had are left out. Jira's search runs behind, so news from before a decision the page knows of is no
 * news. The same board where nothing is new.
 */
export function merge(board: Board, news: readonly TriageRow[]): Board {
  const rows = new Map(board.rows);
  const placed = new Set(board.placed);
  const waiting = new Set(board.waiting);
  const decided = new Map(board.decided);
  let isNew = false;
  for (const row of news) {
    if (isOlder(row, decided.get(row.key))) continue;
    if (row.decided !== undefined && row.decided !== decided.get(row.key)) {
      decided.set(row.key, row.decided);
      isNew = true;
    }
    const before = rows.get(row.key);
    const after = afterNews(before, row);
    if (after === before) continue;
    isNew = true;
    if (after && (after.isOpen || placed.has(row.key))) {
      rows.set(row.key, after);
      if (!placed.has(row.key)) waiting.add(row.key);
    } else {
      rows.delete(row.key);
      waiting.delete(row.key);
    }
  }
  return isNew ? { rows, placed: board.placed, waiting: [...waiting], decided } : board;
}

/**
 * Whether news is from before what was decided of its request. Both are ISO instants of the app, so they compare as
 * text.
 */
function isOlder(news: TriageRow, decided: Moment | undefined): boolean {
  return decided !== undefined && (news.decided === undefined || news.decided < decided);
}

/** The row as it stands after news of it; the same object where it says the same, so that it isn't drawn again. */
function afterNews(before: BoardRow | undefined, news: TriageRow): BoardRow | undefined {
  if (news.isOpen) return before && isSame(before, news) ? before : news;
  if (!before || before.settledAs === news.working) return before;
  return { ...before, isOpen: false, settledAs: news.working };
}

/** The board with every open row in its place by urgency and the settled ones gone. */
export function arrange(board: Board, levels: Levels): Board {
  const open = [...board.rows.values()].filter(({ isOpen }) => isOpen).sort(byUrgency(levels));
  return {
    rows: new Map(open.map((row) => [row.key, row])),
    placed: open.map(({ key }) => key),
    waiting: [],
    decided: board.decided,
  };
}

/** The board without its settled rows but for those to keep; the others stay where they stand. */
export function clear(board: Board, keep: ReadonlySet<string>): Board {
  const isGone = (key: string) => board.rows.get(key)?.isOpen === false && !keep.has(key);
  const gone = board.placed.filter(isGone);
  if (gone.length === 0) return board;
  const rows = new Map(board.rows);
  for (const key of gone) rows.delete(key);
  return { ...board, rows, placed: board.placed.filter((key) => rows.has(key)) };
}

/** The news that settles a row which is open on the board, by whomever. */
export function newlySettled(board: Board, news: readonly TriageRow[]): TriageRow[] {
  const placed = new Set(board.placed);
  return news.filter(
    (row) =>
      !row.isOpen &&
      placed.has(row.key) &&
      board.rows.get(row.key)?.isOpen === true &&
      !isOlder(row, board.decided.get(row.key)),
  );
}

/** The rows that have a place, in its order. */
export function placedRows({ rows, placed }: Board): BoardRow[] {
  return placed.flatMap((key) => rows.get(key) ?? []);
}

function isSame(one: BoardRow, other: BoardRow): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof BoardRow>;
  return [...names].every((name) => one[name] === other[name]);
}
