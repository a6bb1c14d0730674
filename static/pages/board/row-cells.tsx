import { memo, type MouseEvent } from 'react';
import { useViewer } from '../../shared/viewer';
import { Lozenge } from '../shared/lozenge';
import type { BoardRow } from './board';
import { DecisionCell } from './decision-cell';
import { openRequest } from '../shared/open-request';
import { refusedWords } from './refused-words';
import type { Outcome } from './run';
import { SeverityLozenge } from './severity-lozenge';
import styles from './triage-table.module.css';
import type { Levels } from './urgency';

interface Props {
  row: BoardRow;
  levels: Levels;
  siteUrl: string;
  accept: (key: string) => void;
  tabIndex: number;
  isLate: boolean;
  now: number;
  outcome: Outcome | undefined;
}

/** What a row says: the request, the two severities and why, whose it is, by when, and what became of it. */
export const RowCells = memo(function RowCells(props: Props) {
  const { row, levels, siteUrl, accept, tabIndex, isLate, now, outcome } = props;
  const { words } = useViewer();
  const refused = refusedWords(words, outcome);
  return (
    <>
      <th role="rowheader" scope="row" className={styles['key']}>
        <RequestLink request={row.key} siteUrl={siteUrl} tabIndex={tabIndex} />
      </th>
      <td role="gridcell" className={styles['summary']}>
        {row.summary}
      </td>
      <td role="gridcell" className={styles['severity']}>
        <SeverityLozenge id={row.working} levels={levels} />
        {row.suggested !== row.working && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> {words('board.suggested')} </span>
            <SeverityLozenge id={row.suggested} levels={levels} />
          </>
        )}
      </td>
      <td role="gridcell" data-label={words('board.column.confidence')}>
        {words(`board.confidence.${row.confidence}`)}
      </td>
      <td role="gridcell">
        {row.objection !== undefined && (
          <p className={styles['objection']}>{words('board.objection', { text: row.objection })}</p>
        )}
        {row.because}
        {refused !== undefined && <p className={styles['refused']}>{refused}</p>}
      </td>
      <td role="gridcell" data-label={words('board.column.customer')}>
        {row.organisation ?? words('board.noOrganisation')}
        <span className={styles['subtle']}>{row.tier}</span>
      </td>
      <DueCell due={row.due} ladder={row.ladder} isLate={isLate} now={now} />
      <DecisionCell row={row} outcome={outcome} tabIndex={tabIndex} accept={accept} />
    </>
  );
});

function RequestLink({
  request,
  siteUrl,
  tabIndex,
}: { request: string } & Pick<Props, 'siteUrl' | 'tabIndex'>) {
  const open = (event: MouseEvent) => {
    // With a key held down the browser does what it does with links.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openRequest(request);
  };
  return (
    <a
      href={`${siteUrl}/browse/${request}`}
      target="_blank"
      rel="noreferrer"
      tabIndex={tabIndex}
      onClick={open}
    >
      {request}
    </a>
  );
}

type DueProps = { due: BoardRow['due']; ladder: BoardRow['ladder'] } & Pick<Props, 'isLate' | 'now'>;

const DueCell = memo(function DueCell({ due, ladder, isLate, now }: DueProps) {
  const { words, times } = useViewer();
  const moment = due === undefined ? words('board.due.none') : times.moment(Date.parse(due), now);
  return (
    <td
      role="gridcell"
      data-label={words('board.column.due')}
      className={isLate ? styles['late'] : undefined}
    >
      {isLate ? words('board.due.late', { moment }) : moment}{' '}
      {ladder === 'open' && <Lozenge kind="warning">{words('board.ladder.open')}</Lozenge>}
      {ladder === 'exhausted' && <Lozenge kind="danger">{words('board.ladder.exhausted')}</Lozenge>}
    </td>
  );
});
