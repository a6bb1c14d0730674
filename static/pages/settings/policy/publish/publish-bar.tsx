import { useState } from 'react';
import type { EditorView } from '../../../../../src/calls/policy';
import type { Problem } from '../../../../../src/policy/parse';
import type { SiteFacts } from '../../../../../src/policy/site';
import { ask, type NoAnswer } from '../../../../shared/ask';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import section from '../../section.module.css';
import { useRefusalWords } from '../../refusal-words';
import { useEditorWords } from '../editor-words';
import { sortProblems } from '../form/blanks';
import { problemsIn } from '../form/problems';
import type { Editing } from '../use-draft';
import { DiscardDialog } from './discard-dialog';
import { PublishDialog } from './publish-dialog';

interface Props {
  view: EditorView;
  draft: Editing;
  site: SiteFacts | undefined;
  /** Whether something is on its way to the app that replaces the draft. */
  busy: boolean;
  onBusy: (isBusy: boolean) => void;
  reload: () => void;
  onReopen: (view: EditorView) => void;
  /** Leads to a problem; undefined where the mistakes stand below, each a way to itself. */
  onLead: ((problem: Problem) => void) | undefined;
  /** Leads to what is to be set in Jira. */
  onChecklist: () => void;
}

/** How the draft stands against what runs, and what can be done with it. */
export function PublishBar(props: Props) {
  const { view, draft, site, busy, onBusy, reload, onReopen, onLead, onChecklist } = props;
  const words = useEditorWords();
  const refusalWords = useRefusalWords();
  const [asked, setAsked] = useState<'publish' | 'discard'>();
  const [refused, setRefused] = useState<{ why: NoAnswer; basedOn: number }>();
  const [first] = problemsIn(draft.parsed);
  const finish = async (deed: 'publish' | 'discard') => {
    onBusy(true);
    const answer = await (deed === 'publish' ? publish(draft) : discard(draft));
    onBusy(false);
    setRefused(answer.ok ? undefined : { why: answer.refusal, basedOn: draft.basedOn });
    if (answer.ok) onReopen(answer.data);
    // What somebody else has published is shown, to be merged.
    else reload();
  };
  const close = (value: string) => {
    setAsked(undefined);
    if (value === 'publish' || value === 'discard') void finish(value);
    if (value === 'checklist') onChecklist();
  };
  return (
    <div className={section['section']}>
      <Standing view={view} draft={draft} busy={busy} />
      <div className={section['buttons']}>
        {first && onLead && <Button onClick={() => onLead(first)}>{words('draft.firstMistake')}</Button>}
        {!first && draft.isChanged && draft.keeping !== 'moved' && (
          <Button look="primary" busy={busy} onClick={() => setAsked('publish')}>
            {words('publish.open')}
          </Button>
        )}
        {(draft.isChanged || view.draft) && (
          <Button busy={busy} onClick={() => setAsked('discard')}>
            {words('discard.open')}
          </Button>
        )}
      </div>
      {refused?.basedOn === draft.basedOn && (
        <Message kind="danger" role="alert" text={refusalWords(refused.why)} />
      )}
      {asked === 'publish' && <PublishDialog view={view} draft={draft} site={site} onClose={close} />}
      {asked === 'discard' && <DiscardDialog isFirst={!view.published} onClose={close} />}
    </div>
  );
}

async function publish(draft: Editing) {
  await draft.keepNow();
  const { source, basedOn } = draft;
  const answer = await ask('publishPolicy', { source, basedOn, revision: draft.revision() });
  if (answer.ok) {
    await draft.stop();
    draft.forget();
  }
  return answer;
}

async function discard(draft: Editing) {
  await draft.stop();
  const answer = await ask('discardDraft', {});
  if (answer.ok) draft.forget();
  return answer;
}

function Standing({ view, draft, busy }: Pick<Props, 'view' | 'draft' | 'busy'>) {
  const words = useEditorWords();
  const problems = problemsIn(draft.parsed);
  const count = problems.length;
  const isOnlyBlank = sortProblems(problems, (path) => draft.value(path)).wrong.length === 0;
  const number = view.published?.number;
  if (busy) return <p role="status">{words('draft.waits')}</p>;
  if (count > 0 && isOnlyBlank)
    return <p role="status">{words(count === 1 ? 'draft.blank' : 'draft.blanks', { count })}</p>;
  if (count > 0)
    return <p role="status">{words(count === 1 ? 'draft.problem' : 'draft.problems', { count })}</p>;
  if (number === undefined) return <p role="status">{words('draft.first')}</p>;
  return <p role="status">{words(draft.isChanged ? 'draft.changed' : 'draft.same', { number })}</p>;
}
