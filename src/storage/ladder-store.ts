import type { Storage } from '../flows/world/storage';
import type { Ladder } from '../policy/escalation/ladder';
import type { Keep } from './keep';

/** One ladder per request. Two processes that climb at once cannot both win: a save names the revision it read. */
export function ladderStore(keep: Keep): Pick<Storage, 'ladder' | 'startLadder' | 'saveLadder'> {
  const row = (ladder: Ladder) => ({ revision: ladder.revision, ladder });
  const read = async (requestId: string) =>
    ((await keep.getEntity('ladder', requestId)) as { ladder: Ladder } | undefined)?.ladder;
  return {
    ladder: read,
    async startLadder(ladder) {
      const added = await keep.addEntity('ladder', ladder.requestId, row(ladder));
      return added ? ladder : ((await read(ladder.requestId)) ?? ladder);
    },
    saveLadder: (before, after) =>
      keep.replaceEntity('ladder', after.requestId, row(after), {
        attribute: 'revision',
        is: before.revision,
      }),
  };
}
