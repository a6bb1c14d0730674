import { Dialog } from '../../../shared/dialog';
import { DialogButtons } from '../dialog-buttons';
import { useEditorWords } from '../editor-words';

interface Props {
  /** Whether no version runs yet, so that one begins anew. */
  isFirst: boolean;
  onClose: (value: string) => void;
}

/** Says what is lost before a draft is thrown away. */
export function DiscardDialog({ isFirst, onClose }: Props) {
  const words = useEditorWords();
  return (
    <Dialog title={words('discard.title')} onClose={onClose}>
      <p>{words(isFirst ? 'discard.first' : 'discard.what')}</p>
      <DialogButtons value="discard" label={words('discard.do')} />
    </Dialog>
  );
}
