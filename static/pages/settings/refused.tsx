import type { NoAnswer } from '../../shared/ask';
import { Message } from '../shared/message';
import { useRefusalWords } from './refusal-words';

/** Why what was asked for was not done, said aloud; nothing while there is nothing to say. */
export function Refused({ refusal }: { refusal: NoAnswer | undefined }) {
  const refusalWords = useRefusalWords();
  return <div role="status">{refusal && <Message kind="danger" text={refusalWords(refusal)} />}</div>;
}
