import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { MINUTE } from '../../../src/policy/clock/time';
import { useViewer } from '../../shared/viewer';
import { useNow } from '../shared/use-now';
import type { BoardRow } from './board';
import { outcomeToShow, type Run } from './run';
import type { Ticks } from './ticks';
import { type RowActions, TriageRowView } from './triage-row';
import styles from './triage-table.module.css';
import type { Levels } from './urgency';

interface Props {
  rows: readonly BoardRow[];
  /** The keys that the filters show. */
  shown: readonly string[];
  levels: Levels;
  siteUrl: string;
  active: string | undefined;
  ticks: Ticks;
  overall: 'none' | 'some' | 'all';
  run: Run | undefined;
  actions: RowActions;
  tickShown: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const COLUMNS = [
  'key',
  'summary',
  'severity',
  'confidence',
  'because',
  'customer',
  'due',
  'decision',
] as const;
const QUARTER = 15 * MINUTE;

/** The rows of the board: a table wide enough to compare, cards on a narrow screen. */
export function TriageTable(props: Props) {
  const { rows, shown, active, ticks, run, levels, siteUrl, actions } = props;
  const { words } = useViewer();
  const isShown = useMemo(() => new Set(shown), [shown]);
  // The hour strikes for all rows at once; what the agent does meanwhile comes first.
  const now = useDeferredValue(useNow(MINUTE));
  const [room] = useState(() => Math.max(360, screen.availHeight - 340));
  return (
    <div className={styles['scroller']} hidden={shown.length === 0} style={{ maxHeight: room }}>
      <table
        role="grid"
        className={styles['table']}
        aria-label={words('board.table')}
        aria-multiselectable="true"
      >
        <thead role="rowgroup">
          <tr role="row" className={styles['head']}>
            <th role="columnheader" scope="col" className={styles['tick']}>
              <TickAll overall={props.overall} tickShown={props.tickShown} />
            </th>
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {words(`board.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={props.onKeyDown}>
          {rows.map((row) => (
            <TriageRowView
              key={row.key}
              row={row}
              levels={levels}
              siteUrl={siteUrl}
              actions={actions}
              isShown={isShown.has(row.key)}
              isActive={row.key === active}
              isTicked={row.isOpen && ticks.has(row.key)}
              isLate={row.due !== undefined && Date.parse(row.due) < now}
              now={Math.floor(now / QUARTER) * QUARTER}
              outcome={outcomeToShow(run?.outcomes.get(row.key), row.isOpen)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TickAll({ overall, tickShown }: Pick<Props, 'overall' | 'tickShown'>) {
  const { words } = useViewer();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = overall === 'some';
  }, [overall]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={overall === 'all'}
        aria-label={words('board.tickAll')}
        onChange={tickShown}
      />
      <span aria-hidden="true">{words('board.tickAll')}</span>
    </label>
  );
}
