import type { SeverityView } from '../../../src/calls/shared';
import type { TriageRow } from '../../../src/calls/triage';
import type { NoAnswer } from '../../shared/ask';
import { arrange, type Board, clear, emptyBoard, merge, newlySettled } from './board';
import type { Event } from './follow';
import type { Levels } from './urgency';

/** How the page stands: its board, how far it is loaded, and what the last look brought. */
export interface Triage {
  board: Board;
  /** Of the policy, most severe first; none before the first answer. */
  severities: readonly SeverityView[];
  levels: Levels;
  isComplete: boolean;
  /** Rows that somebody else settled, as of the last look. */
  settled: readonly TriageRow[];
  /** Why the last look brought nothing. */
  refusal?: NoAnswer | undefined;
}

/** What happened; `isPointedAt` says that the pointer is over the rows, which then stay where they are. */
export type Happened =
  | { event: Event; isPointedAt: boolean; mine: ReadonlySet<string> }
  | { row: TriageRow }
  | { wish: 'show' | 'clear' };

export const nothingYet: Triage = {
  board: emptyBoard,
  severities: [],
  levels: [],
  isComplete: false,
  settled: [],
};

/** How the page stands after what happened. */
export function react(triage: Triage, happened: Happened): Triage {
  if ('row' in happened) return { ...triage, board: merge(triage.board, [happened.row]) };
  if ('event' in happened) return heard(triage, happened);
  const { board, levels } = triage;
  const after = happened.wish === 'show' ? arrange(board, levels) : clear(board, new Set());
  return after === board ? triage : { ...triage, board: after };
}

function heard(triage: Triage, { event, isPointedAt, mine }: Extract<Happened, { event: Event }>): Triage {
  if (event.type === 'refused') return { ...triage, refusal: event.refusal };
  const { rows, severities } = event.view;
  const ids = severities.map(({ id }) => id);
  const levels = ids.join('\n') === triage.levels.join('\n') ? triage.levels : ids;
  const board = merge(triage.board, rows);
  const isEmpty = !board.placed.some((key) => board.rows.get(key)?.isOpen);
  const stands = { ...triage, severities, levels, refusal: undefined };
  if (event.type === 'page') {
    const isFree = isEmpty || !isPointedAt;
    return { ...stands, board: isFree ? arrange(board, levels) : board, isComplete: event.isLast };
  }
  const settledByOthers = newlySettled(triage.board, rows).filter(({ key }) => !mine.has(key));
  return {
    ...stands,
    board: isPointedAt ? board : isEmpty ? arrange(board, levels) : clear(board, mine),
    settled: [...(event.isFirst ? [] : triage.settled), ...settledByOthers],
  };
}
