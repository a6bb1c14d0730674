import type { EditorView } from '../../../../src/calls/policy';
import { ask } from '../../../shared/ask';
import { refusalWords } from '../../../shared/refusals';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Message } from '../../shared/message';
import section from '../section.module.css';
import { useEditorWords } from './editor-words';
import styles from './policy-editor.module.css';
import type { Editing } from './use-draft';

interface Props {
  draft: Editing;
  onReopen: (view: EditorView) => void;
}

/** Whether what was typed is kept, and what to do where it is not. */
export function KeptNote({ draft, onReopen }: Props) {
  const own = useEditorWords();
  const { words } = useViewer();
  const { keeping, why } = draft;
  if (keeping === 'moved') return <Moved draft={draft} onReopen={onReopen} />;
  return (
    <div role="status" className={styles['wide']}>
      {keeping === 'kept' && draft.isChanged && <p className={styles['quiet']}>{own('draft.kept')}</p>}
      {keeping === 'keeping' && <p className={styles['quiet']}>{own('draft.keeping')}</p>}
      {(keeping === 'not-kept' || keeping === 'too-large') && (
        <Message kind="warning" title={own('draft.notKept')}>
          {why && <p>{refusalWords(words, why)}</p>}
          {keeping === 'not-kept' && <p>{own('draft.notKeptAgain')}</p>}
        </Message>
      )}
    </div>
  );
}

/** The same person has gone on with the draft in another window: they choose which one stays. */
function Moved({ draft, onReopen }: Props) {
  const own = useEditorWords();
  const { words } = useViewer();
  const take = async () => {
    const asked = await ask('loadEditor', {});
    if (!asked.ok) return;
    await draft.stop();
    draft.forget();
    onReopen(asked.data);
  };
  const keep = async () => {
    const asked = await ask('loadEditor', {});
    if (asked.ok) await draft.overrule(asked.data.draft?.revision ?? 0);
  };
  return (
    <Message kind="warning" role="alert" title={own('draft.moved')}>
      <p>{words('refusal.draft-moved')}</p>
      <div className={section['buttons']}>
        <Button onClick={() => void take()}>{own('draft.takeOther')}</Button>
        <Button onClick={() => void keep()}>{own('draft.keepThis')}</Button>
      </div>
    </Message>
  );
}
