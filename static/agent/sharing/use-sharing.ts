import { useCallback, useEffect, useState } from 'react';
import type { Question } from '../../../src/calls';
import type { SharedView, SharingView } from '../../../src/calls/sharing';
import { ask, type Asked, type NoAnswer } from '../../shared/ask';
import { pause } from '../../shared/pause';
import { shareAll, type SoFar } from '../../shared/sharing/share-all';

/** Who can see the request, as the app told last, and the two deeds that change it; one at a time. */
export function useSharing() {
  const [view, setView] = useState<SharingView>();
  const [outcomes, setOutcomes] = useState<SharedView['outcomes']>([]);
  const [soFar, setSoFar] = useState<SoFar>();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const [isBusy, setBusy] = useState(true);
  const accept = useCallback((asked: Asked<'endIssueShare'>) => {
    setBusy(false);
    setRefusal(asked.ok ? undefined : asked.refusal);
    if (asked.ok) setView(asked.data);
  }, []);
  useEffect(() => void ask('loadIssueSharing', {}).then(accept), [accept]);
  const end = async (ended: Question<'endIssueShare'>) => {
    setBusy(true);
    setOutcomes([]);
    accept(await ask('endIssueShare', ended));
  };
  /** Gives what became of everybody; undefined where it was refused. */
  const share = async (wish: Question<'shareIssue'>) => {
    setBusy(true);
    const asked = await shareAll(wish, { ask: (one) => ask('shareIssue', one), wait: pause, tell: setSoFar });
    setSoFar(undefined);
    accept(asked.ok ? { ok: true, data: asked.data.view } : asked);
    if (!asked.ok) return undefined;
    setOutcomes(asked.data.outcomes);
    return asked.data.outcomes;
  };
  return { view, outcomes, soFar, refusal, isBusy, end, share };
}
