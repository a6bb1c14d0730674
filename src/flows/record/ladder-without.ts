import type { Ladder } from '../../policy/escalation/ladder';
import { ERASED } from '../record';

/** The ladder without this account and its name; the same one where it holds none. */
export function ladderWithout(ladder: Ladder, accountId: string): Ladder {
  const { acknowledged, stopped, revision } = ladder;
  const didAnswer = acknowledged?.by === accountId;
  const didStop = stopped?.by?.accountId === accountId;
  if (!didAnswer && !didStop) return ladder;
  return {
    ...ladder,
    revision: revision + 1,
    ...(didAnswer && { acknowledged: { ...acknowledged, by: ERASED, byName: '' } }),
    ...(didStop &&
      stopped.by && { stopped: { ...stopped, by: { ...stopped.by, accountId: ERASED, name: '' } } }),
  };
}
