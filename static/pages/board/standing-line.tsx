import type { TriageRow } from '../../../src/calls/triage';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Spinner } from '../shared/spinner';
import { refusalWords } from '../../shared/refusals';
import styles from './board-page.module.css';
import type { Triage } from './triage';

interface Props {
  triage: Triage;
  /** How many open rows the filters show. */
  shown: number;
  /** How many rows are open in all, those that wait among them. */
  open: number;
  show: () => void;
  /** Opens all filters; nothing where all are open. */
  clearFilters: (() => void) | undefined;
}

/** How far the board is loaded, what the filters leave of it, and what came in since. */
export function StandingLine({ triage, shown, open, show, clearFilters }: Props) {
  const { words } = useViewer();
  const { isComplete, board, settled, refusal } = triage;
  const waiting = board.waiting.length;
  return (
    <div className={styles['standing']}>
      <p role="status">
        {!isComplete && !refusal && (
          <>
            <Spinner />{' '}
          </>
        )}
        {words(isComplete ? 'board.loaded' : 'board.loading', { count: open })}
        {shown < open - waiting && ` ${words('board.shown', { shown, count: open })}`}
        {settled.length > 0 && ` ${settledWords(settled, words)}`}
      </p>
      {clearFilters && (
        <Button look="link" onClick={clearFilters}>
          {words('board.clearFilters')}
        </Button>
      )}
      {waiting > 0 && <Button onClick={show}>{words('board.news', { count: waiting })}</Button>}
      {refusal && (
        <p className={styles['warning']} role="status">
          {words('board.notCurrent', { why: refusalWords(words, refusal) })}
        </p>
      )}
    </div>
  );
}

const NAMED = 3;

function settledWords(settled: readonly TriageRow[], words: ReturnType<typeof useViewer>['words']): string {
  const [only, ...others] = settled;
  if (only && others.length === 0)
    return words('board.settledOne', { key: only.key, severity: only.working });
  const keys = settled.slice(0, NAMED).map(({ key }) => key);
  if (settled.length > NAMED) keys.push('…');
  return words('board.settledMany', { count: settled.length, keys: keys.join(', ') });
}
