import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import type { ChangeName, Changing } from './changing';

/** What came of a change, in one sentence; nothing before it was asked for. */
export function Outcome({ changing, of }: { changing: Changing; of: ChangeName }) {
  const { words } = useViewer();
  const { done, refused } = changing;
  return (
    <div role="status">
      {done === of && (
        <Message kind="success">
          <p>{words(`settings.done.${of}`)}</p>
        </Message>
      )}
      {refused?.change === of && (
        <Message kind="danger">
          <p>{refusalWords(words, refused.refusal)}</p>
        </Message>
      )}
    </div>
  );
}
