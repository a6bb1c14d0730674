import type { EditorView } from '../../../../src/calls/policy';
import { useViewer } from '../../../shared/viewer';
import { Message } from '../../shared/message';
import { useNow } from '../../shared/use-now';
import { useEditorWords } from './editor-words';

/** Says who else is writing a draft: whoever publishes second has to merge. */
export function OtherAdmins({ view }: { view: EditorView }) {
  const words = useEditorWords();
  const { times } = useViewer();
  const now = useNow(60_000);
  if (view.others.length === 0) return null;
  return (
    <Message kind="information" title={words('others.title')}>
      {view.others.map(({ name, savedAt }) => (
        <p key={name + savedAt}>
          {words('others.draft', {
            name,
            moment: times.moment(Date.parse(savedAt), now),
          })}
        </p>
      ))}
      <p>{words('others.merge')}</p>
    </Message>
  );
}
