import type { EditorView } from '../../../../../src/calls/policy';
import { Button } from '../../../shared/button';
import { Dialog } from '../../../shared/dialog';
import dialog from '../../../shared/dialog.module.css';
import { useEditorWords } from '../editor-words';
import type { Editing } from '../use-draft';

interface Props {
  view: EditorView;
  draft: Editing;
  onClose: (value: string) => void;
}

/** Says what publishing will change before it is done. */
export function PublishDialog({ view, onClose }: Props) {
  const words = useEditorWords();
  return (
    <Dialog title={words('publish.title')} onClose={onClose}>
      {view.published === undefined && <p>{words('publish.first')}</p>}
      <div className={dialog['buttons']}>
        <Button type="submit" look="primary" value="publish">
          {words('publish.do')}
        </Button>
        <Button type="submit" value="">
          {words('dialog.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
