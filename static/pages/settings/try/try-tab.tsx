import { useMemo, useState } from 'react';
import type { EditorView, TryView, TryWish } from '../../../../src/calls/policy';
import { useLive } from '../../../shared/use-live';
import { useViewer } from '../../../shared/viewer';
import { Waiting } from '../../shared/waiting';
import { NothingToTry } from '../backtest/nothing-to-try';
import { Refused } from '../refused';
import section from '../section.module.css';
import { useAsking } from '../use-asking';
import { choicesOf } from './choices';
import { DraftProblems } from './draft-problems';
import { SideBySide } from './side-by-side';
import { WishForm } from './wish-form';

/** What a policy makes of one request: the draft and the published policy beside each other. */
export function TryTab() {
  const { data: editor, refusal, reload } = useLive('loadEditor', () => undefined);
  if (!editor) return <Waiting refusal={refusal} retry={reload} />;
  if (!editor.published && !editor.draft) return <NothingToTry />;
  return <TryIt editor={editor} />;
}

function TryIt({ editor }: { editor: EditorView }) {
  const { words, language } = useViewer();
  const choices = useMemo(() => choicesOf(editor), [editor]);
  const { busy, refusal, make } = useAsking();
  const [view, setView] = useState<TryView>();
  const tryOut = async (request: TryWish['request']) => {
    const draft = editor.draft?.source;
    const wish = { request, language, ...(draft === undefined ? {} : { draft }) };
    // What a former try brought would pass for the answer to one that was refused.
    setView(await make('tryPolicy', wish));
  };
  return (
    <section className={section['section']} aria-labelledby="try-title">
      <h2 id="try-title" className={section['title']} tabIndex={-1}>
        {words('try.title')}
      </h2>
      <p className={section['subtle']}>{words('try.about')}</p>
      <WishForm choices={choices} busy={busy !== undefined} send={(request) => void tryOut(request)} />
      <Refused refusal={refusal} />
      <p className="visually-hidden" role="status">
        {view && busy === undefined && words('try.done')}
      </p>
      {view && <Outcome view={view} />}
    </section>
  );
}

function Outcome({ view: { request, published, draft } }: { view: TryView }) {
  const { words } = useViewer();
  return (
    <>
      <h3>{request ? words('try.of', { ...request }) : words('try.ofTicket')}</h3>
      {draft?.ok === false && <DraftProblems problems={draft.problems} />}
      <SideBySide published={published} draft={draft?.ok === true ? draft.tried : undefined} />
    </>
  );
}
