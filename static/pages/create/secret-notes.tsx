import type { Secret } from '../../../src/policy/secrets';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import styles from './question-field.module.css';
import { secretSentences } from './secret-sentences';

interface Props {
  secrets: readonly Secret[];
  lines: 'one' | 'many';
}

/** Where an answer seems to hold a secret, in words, and what becomes of it. */
export function SecretNotes({ secrets, lines }: Props) {
  const { words, language } = useViewer();
  if (secrets.length === 0) return null;
  return (
    <>
      {secretSentences(words, language, secrets, lines).map((sentence) => (
        <p key={sentence} className={styles['note']}>
          {sentence}
        </p>
      ))}
      <p className={styles['help']}>{words('secret.leftOut')}</p>
    </>
  );
}

interface RemoveProps {
  /** How many secrets there are. */
  count: number;
  describedBy: string;
  remove: () => void;
}

/** Takes every secret out of the answer at once. */
export function RemoveSecrets({ count, describedBy, remove }: RemoveProps) {
  const { words } = useViewer();
  return (
    <div>
      <Button aria-describedby={describedBy} onClick={remove}>
        {words(count > 1 ? 'secret.removeAll' : 'secret.remove')}
      </Button>
    </div>
  );
}
