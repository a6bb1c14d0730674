import { memo } from 'react';
import { useViewer } from '../../shared/viewer';
import type { BoardRow } from './board';
import { RowCells } from './row-cells';
import { isAcceptable, type Outcome } from './run';
import styles from './triage-table.module.css';
import type { Levels } from './urgency';

/** What an agent can do with a row. */
export interface RowActions {
  tick: (key: string, isTicked: boolean, isStretch: boolean) => void;
  accept: (key: string) => void;
}

interface Props {
  row: BoardRow;
  levels: Levels;
  siteUrl: string;
  actions: RowActions;
  /** Whether the filters show it. */
  isShown: boolean;
  /** Whether it is the one that Tab leads to. */
  isActive: boolean;
  isTicked: boolean;
  isLate: boolean;
  /** The present, now and then: for the names of days. */
  now: number;
  outcome: Outcome | undefined;
}

/**
 * One request of the board. A tick or a filter that meets all rows draws this shell anew and leaves the cells as they
 * are, which is what keeps a board of hundreds quick.
 */
export const TriageRowView = memo(function TriageRowView(props: Props) {
  const { row, levels, siteUrl, actions, isShown, isActive, isTicked, isLate, now, outcome } = props;
  const { words } = useViewer();
  const tabIndex = isActive ? 0 : -1;
  return (
    <tr
      role="row"
      data-key={row.key}
      className={`${styles['row']} ${row.isOpen ? '' : styles['settled']}`}
      hidden={!isShown}
      tabIndex={tabIndex}
      aria-selected={isTicked}
    >
      <td role="gridcell" className={styles['tick']}>
        <label>
          <input
            type="checkbox"
            tabIndex={tabIndex}
            checked={isTicked}
            disabled={!isAcceptable(row)}
            aria-label={words('board.tick', { key: row.key })}
            onChange={({ target, nativeEvent }) =>
              actions.tick(row.key, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </label>
      </td>
      <RowCells
        row={row}
        levels={levels}
        siteUrl={siteUrl}
        accept={actions.accept}
        tabIndex={tabIndex}
        isLate={isLate}
        now={now}
        outcome={outcome}
      />
    </tr>
  );
});
