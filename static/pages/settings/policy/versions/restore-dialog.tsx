import { parsePolicy } from '../../../../../src/policy/parse';
import { refusalWords } from '../../../../shared/refusals';
import { useViewer } from '../../../../shared/viewer';
import { Dialog } from '../../../shared/dialog';
import { Message } from '../../../shared/message';
import { Spinner } from '../../../shared/spinner';
import { DialogButtons } from '../dialog-buttons';
import { useEditorWords } from '../editor-words';
import { ChangeList } from '../publish/change-list';
import { useVersion } from '../publish/use-version';

interface Props {
  number: number;
  /** The text that runs now. */
  published: string;
  /** Whether the admin has changes that are not published: they go with it. */
  hasChanges: boolean;
  /** Hears the text to bring back; undefined where it is not to be. */
  onClose: (source: string | undefined) => void;
}

/** Says what bringing back a version changes before it is done. */
export function RestoreDialog({ number, published, hasChanges, onClose }: Props) {
  const words = useEditorWords();
  const { words: shared } = useViewer();
  const { source, refusal } = useVersion(number);
  const [before, after] = [parsePolicy(published), parsePolicy(source ?? '')];
  const bothRead = before.ok && after.ok;
  return (
    <Dialog
      title={words('versions.restoreTitle', { number })}
      onClose={(value) => onClose(value === 'restore' ? source : undefined)}
    >
      <p>{words('versions.restoreWhat')}</p>
      <p>{words(hasChanges ? 'versions.restoreDraft' : 'versions.restoreNoDraft')}</p>
      {source === undefined && !refusal && <Spinner />}
      {refusal && <Message kind="danger" role="alert" text={refusalWords(shared, refusal)} />}
      {bothRead && <ChangeList before={before.policy} after={after.policy} same={words('versions.same')} />}
      {source !== undefined && !bothRead && <p>{words('versions.old')}</p>}
      <DialogButtons value="restore" label={words('versions.restoreDo')} disabled={source === undefined} />
    </Dialog>
  );
}
