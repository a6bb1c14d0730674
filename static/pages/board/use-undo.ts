import { useEffect, useState } from 'react';
import type { TriageRow } from '../../../src/calls/triage';
import { ask, type NoAnswer } from '../../shared/ask';
import type { Done } from './run';

export interface Undoing {
  /** Takes the row back; undefined where that is not offered, or no longer. */
  undo: (() => void) | undefined;
  isBusy: boolean;
  /** Why it could not be taken back. */
  refusal: NoAnswer | undefined;
}

/**
 * Taking back the one row that was just accepted, for as long as the app said; `undone` hears of the row as it is then.
 */
export function useUndo(done: Done | undefined, undone: (row: TriageRow) => void): Undoing {
  const [over, setOver] = useState<Done['undo']>();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<NoAnswer>();
  const offered = done?.undo;
  useEffect(() => {
    setRefusal(undefined);
    if (offered === undefined) return;
    const timer = setTimeout(() => setOver(offered), offered.left);
    return () => clearTimeout(timer);
  }, [offered]);
  if (done === undefined || offered === undefined || offered === over)
    return { undo: undefined, isBusy: false, refusal };

  const undo = async () => {
    setBusy(true);
    const asked = await ask('undoRow', { key: done.key, change: offered.change });
    setBusy(false);
    setRefusal(asked.ok ? undefined : asked.refusal);
    if (asked.ok) undone(asked.data);
  };
  return { undo: () => void undo(), isBusy, refusal };
}
