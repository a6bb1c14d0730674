import { useCallback, useEffect, useState } from 'react';
import type { Question } from '../../../src/calls';
import type { SharedView, SharingView } from '../../../src/calls/sharing';
import { ask, type Asked, type NoAnswer } from '../../shared/ask';

/** Who can see the request, as the app told last, and the two deeds that change it; one at a time. */
export function useSharing() {
  const [view, setView] = useState<SharingView>();
  const [outcomes, setOutcomes] = useState<SharedView['outcomes']>([]);
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
  /** Gives whether nothing is left to be confirmed. */
  const share = async (wish: Question<'shareIssue'>) => {
    setBusy(true);
    const asked = await ask('shareIssue', wish);
    accept(asked.ok ? { ok: true, data: asked.data.view } : asked);
    if (!asked.ok) return false;
    setOutcomes(asked.data.outcomes);
    return asked.data.outcomes.every(({ outcome }) => outcome !== 'confirm');
  };
  return { view, outcomes, refusal, isBusy, end, share };
}
