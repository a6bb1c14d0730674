import type { Storage } from '../flows/world/storage';
import { HOUR } from '../policy/clock/time';
import type { Keep } from './keep';

type Refused = Awaited<ReturnType<Storage['refusedAnswers']>>[number];

/** With how many of them came in the hour of the latest. */
type Kept = Refused & { inHour: number };

const KEY = 'refused-answers';

/** Anybody can send answers that are refused: those of a reason that are counted, and written, in an hour. */
const MOST = 300;

/**
 * How often an answer to a page was refused, by reason. Of the whole site: whoever guesses names no project. Two that
 * come at once may count as one; the log has both.
 */
export function refusedStore(keep: Keep): Pick<Storage, 'noteRefusedAnswer' | 'refusedAnswers'> {
  const all = async () => ((await keep.get(KEY)) as { refused: Kept[] } | undefined)?.refused ?? [];
  return {
    refusedAnswers: async () => (await all()).map(({ why, at, times }) => ({ why, at, times })),
    async noteRefusedAnswer({ why, at }) {
      const kept = await all();
      const before = kept.find((one) => one.why === why);
      const isSameHour = before !== undefined && hourOf(before.at) === hourOf(at);
      const inHour = isSameHour ? before.inHour + 1 : 1;
      if (inHour > MOST) return 'enough';
      const latest = { why, at, times: (before?.times ?? 0) + 1, inHour };
      await keep.set(KEY, { refused: [latest, ...kept.filter((one) => one.why !== why)] });
      return 'noted';
    },
  };
}

function hourOf(at: number): number {
  return Math.floor(at / HOUR);
}
