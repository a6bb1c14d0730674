import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';
import { Message } from '../shared/message';
import type { ChangeName, Changes, NotMade } from './use-changes';

interface Props {
  changes: Changes;
  of: ChangeName;
  /** What to say when it is done, as long as that is worth saying. */
  done: string | undefined;
}

/** What came of a change, in one sentence; nothing before it was asked for. */
export function Outcome({ changes, of, done }: Props) {
  const { words } = useViewer();
  const { notMade } = changes;
  return (
    <div role="status">
      {changes.done === of && done !== undefined && <Message kind="success" text={done} />}
      {notMade?.change === of && <Message kind="danger" text={notMadeWords(words, notMade.why)} />}
    </div>
  );
}

function notMadeWords(words: Words, why: NotMade): string {
  return why.code === 'host-not-allowed'
    ? words('connect.hostNotAllowed', why.params)
    : refusalWords(words, why);
}
