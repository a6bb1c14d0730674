import { view as host } from '@forge/bridge';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { EditorView } from '../../../../src/calls/policy';
import { useLive } from '../../../shared/use-live';
import { Spinner } from '../../shared/spinner';
import { Waiting } from '../../shared/waiting';
import type { Settings } from '../use-changes';
import { openingSource } from './draft';
import { placeOf, unkeptAt } from './unkept';
import { useLooking } from './use-looking';

// A desk has a policy or it has none: nobody needs both.
const FirstRun = lazy(async () => ({ default: (await import('./start/first-run')).FirstRun }));
const PolicyEditor = lazy(async () => ({ default: (await import('./policy-editor')).PolicyEditor }));

/** Often enough to hear of another admin before one has gone on for long, in milliseconds. */
const WHILE_OPEN = 60_000;

/** Writing the policy: what runs, the draft as a form and as text, publishing it. */
export function PolicyTab({ settings }: { settings: Settings }) {
  const { data: view, refusal, reload, accept } = useLive('loadEditor', () => WHILE_OPEN);
  const place = usePlace();
  const looking = useLooking();
  const [round, setRound] = useState(0);
  const [start, setStart] = useState<string>();
  const [done, setDone] = useState<number>();
  if (!view || place === undefined) return <Waiting refusal={refusal} retry={reload} />;
  const source = openingSource(view) ?? unkeptAt(place, view)?.source ?? start;
  if (source === undefined)
    return (
      <Suspense fallback={<Spinner />}>
        <FirstRun isAgain={round > 0} onStart={setStart} />
      </Suspense>
    );
  const reopen = (fresh: EditorView) => {
    accept(fresh);
    setDone(fresh.published?.number === view.published?.number ? undefined : fresh.published?.number);
    setStart(undefined);
    setRound(round + 1);
    settings.reload();
  };
  return (
    <Suspense fallback={<Spinner />}>
      <PolicyEditor
        key={round}
        live={{ view, reload, accept }}
        place={place}
        start={start}
        done={done}
        severities={settings.view.policy?.severities}
        looking={looking}
        onReopen={reopen}
      />
    </Suspense>
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
