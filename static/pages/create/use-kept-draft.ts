import { useEffect, useMemo } from 'react';
import type { MarkOf } from '../../../src/policy/secrets';
import { keepDraft } from './drafts';
import type { Draft } from './form';
import { keepSoon } from '../shared/keep-soon';

/** Keeps each draft it is handed: soon, and before the page goes out of sight. */
export function useKeptDraft(key: string, markOf: MarkOf): (draft: Draft) => void {
  const keeper = useMemo(
    () => keepSoon((kept: { draft: Draft; at: number }) => keepDraft(key, kept, markOf)),
    [key, markOf],
  );
  useEffect(() => {
    addEventListener('pagehide', keeper.now);
    document.addEventListener('visibilitychange', keeper.now);
    return () => {
      removeEventListener('pagehide', keeper.now);
      document.removeEventListener('visibilitychange', keeper.now);
      keeper.now();
    };
  }, [keeper]);
  // The moment of writing: a page may be left only after its request was created.
  return (draft) => keeper.later({ draft, at: Date.now() });
}
