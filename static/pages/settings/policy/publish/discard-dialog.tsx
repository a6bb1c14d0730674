import { Button } from '../../../shared/button';
import { Dialog } from '../../../shared/dialog';
import dialog from '../../../shared/dialog.module.css';
import { useEditorWords } from '../editor-words';

/** Says what is lost before a draft is thrown away. */
export function DiscardDialog({ onClose }: { onClose: (value: string) => void }) {
  const words = useEditorWords();
  return (
    <Dialog title={words('discard.title')} onClose={onClose}>
      <p>{words('discard.what')}</p>
      <div className={dialog['buttons']}>
        <Button type="submit" look="primary" value="discard">
          {words('discard.do')}
        </Button>
        <Button type="submit" value="">
          {words('dialog.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
