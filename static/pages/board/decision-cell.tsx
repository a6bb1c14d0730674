import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Lozenge } from '../shared/lozenge';
import type { BoardRow } from './board';
import { openRequest } from '../shared/open-request';
import { isAcceptable, isToDo, type Outcome } from './run';
import styles from './triage-table.module.css';

interface Props {
  row: BoardRow;
  outcome: Outcome | undefined;
  tabIndex: number;
  accept: (key: string) => void;
}

/** What has become of a row, and the button that accepts it while it is open. */
export function DecisionCell({ row, outcome, tabIndex, accept }: Props) {
  const { words } = useViewer();
  const { key, suggested, isOpen, settledAs = row.working } = row;
  return (
    <td role="gridcell" className={styles['decision']}>
      {outcome ? (
        <OutcomeLozenge outcome={outcome} />
      ) : (
        !isOpen && <Lozenge>{words('board.settled', { severity: settledAs })}</Lozenge>
      )}
      {isOpen && !isAcceptable(row) && (
        <Button
          tabIndex={tabIndex}
          aria-label={words('board.decideRow', { key })}
          onClick={() => openRequest(key)}
        >
          {words('board.decide')}
        </Button>
      )}
      {isAcceptable(row) && (
        // It stays while its row is accepted, so that the focus does.
        <Button
          busy={isToDo(outcome)}
          tabIndex={tabIndex}
          aria-label={words('board.acceptRow', { severity: suggested, key })}
          onClick={() => accept(key)}
        >
          {words('board.accept')}
        </Button>
      )}
    </td>
  );
}

function OutcomeLozenge({ outcome }: { outcome: Outcome }) {
  const { words } = useViewer();
  switch (outcome.state) {
    case 'accepted':
      return (
        <Lozenge kind="success">{words('board.outcome.accepted', { severity: outcome.severity })}</Lozenge>
      );
    case 'unsure':
      return <Lozenge kind="warning">{words('board.outcome.unsure')}</Lozenge>;
    case 'refused':
    case 'overtaken':
      return <Lozenge kind="danger">{words(`board.outcome.${outcome.state}`)}</Lozenge>;
    default:
      return <Lozenge>{words(`board.outcome.${outcome.state}`)}</Lozenge>;
  }
}
