import { view as host } from '@forge/bridge';
import { useEffect, useState } from 'react';
import type { EditorView } from '../../../../src/calls/policy';
import { useLive } from '../../../shared/use-live';
import { Waiting } from '../../shared/waiting';
import type { Settings } from '../use-changes';
import { openingSource } from './draft';
import { PolicyEditor } from './policy-editor';
import { FirstRun } from './start/first-run';
import { placeOf } from './unkept';

/** Often enough to hear of another admin before one has gone on for long, in milliseconds. */
const WHILE_OPEN = 60_000;

/** Writing the policy: what runs, the draft as a form and as text, publishing it. */
export function PolicyTab({ settings }: { settings: Settings }) {
  const { data: view, refusal, reload, accept } = useLive('loadEditor', () => WHILE_OPEN);
  const place = usePlace();
  const [round, setRound] = useState(0);
  const [start, setStart] = useState<string>();
  if (!view || place === undefined) return <Waiting refusal={refusal} retry={reload} />;
  if (openingSource(view) === undefined && start === undefined) return <FirstRun onStart={setStart} />;
  const reopen = (fresh: EditorView) => {
    accept(fresh);
    setStart(undefined);
    setRound(round + 1);
    settings.reload();
  };
  return (
    <PolicyEditor
      key={round}
      live={{ view, reload, accept }}
      place={place}
      start={start}
      severities={settings.view.policy?.severities}
      onReopen={reopen}
    />
  );
}

/** Where the browser holds what cannot be kept; undefined until Forge has said who is where. */
function usePlace(): string | undefined {
  const [place, setPlace] = useState<string>();
  useEffect(() => {
    void host.getContext().then(({ accountId, extension }) => {
      const project: unknown = extension['project'];
      const id = typeof project === 'object' && project !== null && 'id' in project ? project.id : '';
      setPlace(placeOf(accountId ?? '', String(id)));
    });
  }, []);
  return place;
}
