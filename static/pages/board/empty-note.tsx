import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Message } from '../shared/message';

interface Props {
  /** How many rows the filters hide. */
  hidden: number;
  clearFilters: () => void;
}

/** What an empty board means: that nothing is to decide, or that the filters hide all there is. */
export function EmptyNote({ hidden, clearFilters }: Props) {
  const { words } = useViewer();
  if (hidden === 0)
    return (
      <Message kind="success">
        <p>{words('board.none')}</p>
      </Message>
    );
  return (
    <Message kind="information">
      <p>{words('board.noneFits', { count: hidden })}</p>
      <Button onClick={clearFilters}>{words('board.clearFilters')}</Button>
    </Message>
  );
}
