import { memo, type MouseEvent as Click, useCallback } from 'react';
import { useViewer } from '../../shared/viewer';
import { Lozenge } from '../shared/lozenge';
import type { BoardRow } from './board';
import { DecisionCell } from './decision-cell';
import { openRequest } from './open-request';
import { refusedWords } from './refused-words';
import type { Outcome } from './run';
import { SeverityLozenge } from './severity-lozenge';
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

/** One request of the board. It is drawn again only when something about it changed. */
export const TriageRowView = memo(function TriageRowView(props: Props) {
  const { row, levels, actions, isShown, isActive, isTicked, outcome } = props;
  const { words } = useViewer();
  const tabIndex = isActive ? 0 : -1;
  const refused = refusedWords(words, outcome);
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
            disabled={!row.isOpen}
            aria-label={words('board.tick', { key: row.key })}
            onChange={({ target, nativeEvent }) =>
              actions.tick(row.key, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </label>
      </td>
      <RequestCells {...props} tabIndex={tabIndex} />
      <td role="gridcell" className={styles['severity']}>
        <SeverityLozenge id={row.working} levels={levels} />
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden"> {words('board.suggested')} </span>
        <SeverityLozenge id={row.suggested} levels={levels} />
      </td>
      <td role="gridcell" data-label={words('board.column.confidence')}>
        {words(`board.confidence.${row.confidence}`)}
      </td>
      <td role="gridcell" className={styles['because']}>
        {row.because}
        {refused !== undefined && <p className={styles['refused']}>{refused}</p>}
      </td>
      <td role="gridcell" data-label={words('board.column.customer')}>
        {row.organisation ?? words('board.noOrganisation')}
        <span className={styles['subtle']}>{row.tier}</span>
      </td>
      <DueCell {...props} />
      <DecisionCell row={row} outcome={outcome} tabIndex={tabIndex} accept={actions.accept} />
    </tr>
  );
});

function RequestCells({ row, siteUrl, tabIndex }: Props & { tabIndex: number }) {
  const open = useCallback(
    (event: Click) => {
      // With a key held down the browser does what it does with links.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openRequest(row.key);
    },
    [row.key],
  );
  return (
    <>
      <th role="rowheader" scope="row" className={styles['key']}>
        <a
          href={`${siteUrl}/browse/${row.key}`}
          target="_blank"
          rel="noreferrer"
          tabIndex={tabIndex}
          onClick={open}
        >
          {row.key}
        </a>
      </th>
      <td role="gridcell" className={styles['summary']}>
        {row.summary}
      </td>
    </>
  );
}

function DueCell({ row: { due, ladder }, isLate, now }: Props) {
  const { words, times } = useViewer();
  const moment = due === undefined ? words('board.due.none') : times.moment(Date.parse(due), now);
  return (
    <td
      role="gridcell"
      data-label={words('board.column.due')}
      className={isLate ? styles['late'] : undefined}
    >
      {isLate ? words('board.due.late', { moment }) : moment}
      {ladder === 'open' && <Lozenge kind="warning">{words('board.ladder.open')}</Lozenge>}
      {ladder === 'exhausted' && <Lozenge kind="danger">{words('board.ladder.exhausted')}</Lozenge>}
    </td>
  );
}
