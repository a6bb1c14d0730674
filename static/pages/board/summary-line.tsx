import { agentRefusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { onlyAccepted, type Run } from './run';
import { summaryOf } from './summary';
import type { Undoing } from './use-undo';

interface Props {
  run: Run;
  undoing: Undoing;
  close: () => void;
}

/** What came of a run; where it was one row, its severity and the way to take that back. */
export function SummaryLine({ run, undoing: { undo, isBusy, refusal }, close }: Props) {
  const { words } = useViewer();
  const done = onlyAccepted(run);
  return (
    <>
      {done
        ? words('board.said.accepted', { key: done.key, severity: done.severity })
        : summaryOf(run, words)}{' '}
      {undo && (
        <Button look="link" busy={isBusy} onClick={undo}>
          {words('board.undo')}
        </Button>
      )}{' '}
      {refusal && agentRefusalWords(words, refusal)}{' '}
      <Button look="link" onClick={close}>
        {words('board.summaryDone')}
      </Button>
    </>
  );
}
