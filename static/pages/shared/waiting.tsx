import { useViewer } from '../../shared/viewer';
import type { NoAnswer } from '../../shared/ask';
import { passes } from '../../shared/use-live';
import { refusalWords } from '../../shared/refusals';
import { Button } from './button';
import { Message } from './message';
import { Spinner } from './spinner';
import styles from './waiting.module.css';

interface Props {
  refusal?: NoAnswer | undefined;
  retry: () => void;
}

/**
 * What stands where an answer will be: a spinner with words while it comes or, after a refusal, why and another try.
 */
export function Waiting({ refusal, retry }: Props) {
  const { words } = useViewer();
  if (refusal && refusal.code !== 'busy') return <Refused refusal={refusal} retry={retry} />;
  return (
    <p className={styles['waiting']} role="status">
      <Spinner />
      {refusal ? refusalWords(words, refusal) : words('loading')}
    </p>
  );
}

/** Why the app did not do it, in a kind sentence, with another try where trying again can help. */
function Refused({ refusal, retry }: { refusal: NoAnswer; retry: () => void }) {
  const { words } = useViewer();
  const passing = passes(refusal);
  return (
    <Message kind={passing ? 'warning' : 'information'} role="alert">
      <p>{refusalWords(words, refusal)}</p>
      {passing && <Button onClick={retry}>{words('action.retry')}</Button>}
    </Message>
  );
}
