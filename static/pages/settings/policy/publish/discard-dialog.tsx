import { Dialog } from '../../../shared/dialog';
import { DialogButtons } from '../dialog-buttons';
import { useEditorWords } from '../editor-words';

/** Says what is lost before a draft is thrown away. */
export function DiscardDialog({ onClose }: { onClose: (value: string) => void }) {
  const words = useEditorWords();
  return (
    <Dialog title={words('discard.title')} onClose={onClose}>
      <p>{words('discard.what')}</p>
      <DialogButtons value="discard" label={words('discard.do')} />
    </Dialog>
  );
}
