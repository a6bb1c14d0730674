import { useState } from 'react';
import type { EditorView } from '../../../../../src/calls/policy';
import { parsePolicy } from '../../../../../src/policy/parse';
import { ask, type NoAnswer } from '../../../../shared/ask';
import { refusalWords } from '../../../../shared/refusals';
import { useViewer } from '../../../../shared/viewer';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import { useNow } from '../../../shared/use-now';
import section from '../../section.module.css';
import { useEditorWords } from '../editor-words';
import type { Editing } from '../use-draft';
import { ChangeList } from './change-list';
import { Conflicts } from './conflicts';
import { merged, type Merging, settled } from './merging';
import { useVersion } from './use-version';

interface Props {
  view: EditorView;
  draft: Editing;
}

/** Somebody else has published since the draft began: what they changed, and how both changes come together. */
export function MergePanel({ view, draft }: Props) {
  const { published } = view;
  if (!published || published.number <= draft.basedOn) return null;
  return <Panel key={published.number} theirs={published} draft={draft} />;
}

interface PanelProps {
  theirs: NonNullable<EditorView['published']>;
  draft: Editing;
}

function Panel({ theirs, draft }: PanelProps) {
  const words = useEditorWords();
  const { times, words: shared } = useViewer();
  const now = useNow(60_000);
  const base = useVersion(draft.basedOn);
  const [merging, setMerging] = useState<Merging>();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const { by, number } = theirs;
  const finish = ({ source }: { source: string }) => draft.rebase(source, number);
  const begin = async () => {
    const source = base ?? (await loadBase(draft.basedOn, setRefusal));
    if (source === undefined) return;
    const outcome = merged(source, theirs.source, draft.source);
    if (outcome.conflicts.length === 0) finish(outcome);
    else setMerging(outcome);
  };
  const moment = times.moment(Date.parse(theirs.publishedAt), now);
  return (
    <Message kind="warning" role="alert" title={words('merge.title', { by, number })}>
      <p>
        {draft.basedOn === 0
          ? words('merge.whenFirst', { moment })
          : words('merge.when', { moment, number: draft.basedOn })}
      </p>
      {base !== undefined && <Theirs base={base} theirs={theirs} />}
      {merging && <Conflicts key={number} by={by} merging={merging} onChoose={setMerging} />}
      {!draft.parsed.ok && <p>{words('merge.wrong')}</p>}
      {refusal && <p>{refusalWords(shared, refusal)}</p>}
      <div className={section['buttons']}>
        {merging ? (
          <Button look="primary" onClick={() => finish({ source: settled(merging) })}>
            {words('merge.finish')}
          </Button>
        ) : (
          <Button look="primary" disabled={!draft.parsed.ok} onClick={() => void begin()}>
            {words('merge.do')}
          </Button>
        )}
        <Button onClick={() => finish(draft)}>{words('merge.mine')}</Button>
      </div>
      <p className={section['help']}>{words('merge.mineHelp', { by })}</p>
    </Message>
  );
}

async function loadBase(number: number, refused: (refusal: NoAnswer) => void): Promise<string | undefined> {
  const asked = await ask('loadVersion', { number });
  if (asked.ok) return asked.data.source;
  refused(asked.refusal);
  return undefined;
}

function Theirs({ base, theirs }: { base: string; theirs: PanelProps['theirs'] }) {
  const words = useEditorWords();
  const after = parsePolicy(theirs.source);
  const before = base === '' ? undefined : parsePolicy(base);
  if (!after.ok || before?.ok === false) return null;
  return (
    <>
      <p>{words('merge.theirs', { by: theirs.by })}</p>
      <ChangeList before={before?.policy} after={after.policy} same={words('versions.same')} />
    </>
  );
}
