import { useMemo, useState } from 'react';
import type { EditorView } from '../../../../../src/calls/policy';
import { parsePolicy } from '../../../../../src/policy/parse';
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
import { merged, settled, type Side, type Sides } from './merging';
import { useVersion } from './use-version';

interface Props {
  view: EditorView;
  draft: Editing;
  /** Hears that both have come together: what had the focus goes then. */
  onDone: () => void;
}

/** Somebody else has published since the draft began: what they changed, and how both changes come together. */
export function MergePanel({ view, draft, onDone }: Props) {
  const { published } = view;
  if (!published || published.number <= draft.basedOn) return null;
  return <Panel key={published.number} theirs={published} draft={draft} onDone={onDone} />;
}

interface PanelProps extends Pick<Props, 'draft' | 'onDone'> {
  theirs: NonNullable<EditorView['published']>;
}

/** How both changes come together: at once, or place by place where they contradict each other. */
function useMerging({ theirs, draft, onDone }: PanelProps) {
  const { source: base, refusal } = useVersion(draft.basedOn);
  const [sides, setSides] = useState<Sides>();
  const finish = ({ source }: { source: string }) => {
    draft.rebase(source, theirs.number);
    onDone();
  };
  // Whoever goes on writing merges what stands there by then.
  const merging = useMemo(
    () => (base === undefined || !sides ? undefined : merged(base, theirs.source, draft.source, sides)),
    [base, theirs.source, draft.source, sides],
  );
  const begin = (from: string) => {
    const outcome = merged(from, theirs.source, draft.source);
    if (outcome.conflicts.length === 0) finish(outcome);
    else setSides({});
  };
  const choose = (path: string, side: Side) => setSides({ ...sides, [path]: side });
  return { base, refusal, merging, begin, choose, finish };
}

function Panel(props: PanelProps) {
  const { theirs, draft } = props;
  const words = useEditorWords();
  const { times, words: shared } = useViewer();
  const now = useNow(60_000);
  const { base, refusal, merging, begin, choose, finish } = useMerging(props);
  const { by, number } = theirs;
  const moment = times.moment(Date.parse(theirs.publishedAt), now);
  return (
    <Message kind="warning" role="alert" title={words('merge.title', { by, number })}>
      <p>
        {draft.basedOn === 0
          ? words('merge.whenFirst', { moment })
          : words('merge.when', { moment, number: draft.basedOn })}
      </p>
      {base !== undefined && <Theirs base={base} theirs={theirs} />}
      {merging && <Conflicts by={by} merging={merging} draft={draft} onChoose={choose} />}
      {!draft.parsed.ok && <p>{words('merge.wrong')}</p>}
      {refusal && <p>{refusalWords(shared, refusal)}</p>}
      <div className={section['buttons']}>
        {merging ? (
          <Button
            look="primary"
            disabled={!draft.parsed.ok}
            onClick={() => finish({ source: settled(merging) })}
          >
            {words('merge.finish')}
          </Button>
        ) : (
          <Button
            look="primary"
            disabled={!draft.parsed.ok || base === undefined}
            onClick={() => base !== undefined && begin(base)}
          >
            {words('merge.do')}
          </Button>
        )}
        <Button onClick={() => finish(draft)}>{words('merge.mine')}</Button>
      </div>
      <p className={section['help']}>{words('merge.mineHelp', { by })}</p>
    </Message>
  );
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
