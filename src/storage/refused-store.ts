import type { Storage } from '../flows/world/storage';
import type { Keep } from './keep';

type Refused = Awaited<ReturnType<Storage['refusedAnswers']>>[number];

const KEY = 'refused-answers';

/**
 * How often an answer to a page was refused, by reason. Of the whole site: whoever guesses names no project. Two that
 * come at once may count as one; the log has both.
 */
export function refusedStore(keep: Keep): Pick<Storage, 'noteRefusedAnswer' | 'refusedAnswers'> {
  const all = async () => ((await keep.get(KEY)) as { refused: Refused[] } | undefined)?.refused ?? [];
  return {
    refusedAnswers: all,
    async noteRefusedAnswer({ why, at }) {
      const before = await all();
      const times = (before.find((one) => one.why === why)?.times ?? 0) + 1;
      const refused = [{ why, at, times }, ...before.filter((one) => one.why !== why)];
      await keep.set(KEY, { refused });
    },
  };
}
