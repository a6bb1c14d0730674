import type { NoAnswer } from '../../shared/ask';
import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';

/** Why what was asked for was not done, said aloud; nothing while there is nothing to say. */
export function Refused({ refusal }: { refusal: NoAnswer | undefined }) {
  const { words } = useViewer();
  return (
    <div role="status">
      {refusal && (
        <Message kind="danger">
          <p>{refusalWords(words, refusal)}</p>
        </Message>
      )}
    </div>
  );
}
