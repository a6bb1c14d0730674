import { useMemo } from 'react';
import type { EditorView } from '../../../../../src/calls/policy';
import type { SiteFacts } from '../../../../../src/policy/site';
import { Dialog } from '../../../shared/dialog';
import { policyIn } from '../../policy-in';
import { DialogButtons } from '../dialog-buttons';
import type { Draft } from '../draft';
import { useEditorWords } from '../editor-words';
import { ChangeList } from './change-list';
import { ReminderNote } from './reminder-note';
import { remindersOf } from './reminders';

interface Props {
  view: EditorView;
  draft: Draft;
  site: SiteFacts | undefined;
  /** Hears `publish`, `checklist` where the list of what is to be set in Jira is wanted, or nothing. */
  onClose: (value: string) => void;
}

/** Says what publishing will change before it is done, and what may have been forgotten. */
export function PublishDialog({ view, draft, site, onClose }: Props) {
  const words = useEditorWords();
  const runs = useMemo(() => policyIn(view.published?.source), [view.published?.source]);
  return (
    <Dialog title={words('publish.title')} onClose={onClose}>
      <p>{words(view.published === undefined ? 'publish.first' : 'publish.changes')}</p>
      {draft.parsed.ok && (
        <ChangeList before={runs} after={draft.parsed.policy} same={words('publish.nothing')} />
      )}
      {draft.parsed.ok && <ReminderNote reminders={remindersOf(draft.parsed.policy, site)} />}
      <DialogButtons value="publish" label={words('publish.do')} />
    </Dialog>
  );
}
