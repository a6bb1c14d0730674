import type { LadderView, StepView } from '../../../src/calls/ladder';
import type { Moment } from '../../../src/calls/shared';
import type { Viewer } from '../../shared/viewer';
import { whyWords } from '../../shared/why-words';
import { isWord } from '../../shared/words';

type Reader = Pick<Viewer, 'words' | 'times'>;

/** One page in a sentence: to whom, through what, when and how that went. `now` is the desk's, in epoch ms. */
export function stepWords(step: StepView, now: number, { words, times }: Reader): string {
  const { state, at, target } = step;
  const name = `service.${step.channel}`;
  const channel = isWord(name) ? words(name) : step.channel;
  const moment = Date.parse(at);
  const time = state === 'waiting' ? times.atMinute(moment, now) : times.atSecond(moment, now);
  const whom = target === undefined ? channel : words('agent.page', { channel, target });
  return words(`agent.step.${state}`, { whom, time, why: whyWords(step.why ?? 'it did not get out', words) });
}

/** When the next page goes out, or when the customer is told that nobody came. `now` as above. */
export function nextWords(
  steps: LadderView['steps'],
  next: Moment,
  now: number,
  { words, times }: Reader,
): string {
  const at = Date.parse(next);
  const left = times.left(at, now);
  const isLast = steps.every(({ state }) => state !== 'waiting');
  return isLast
    ? words('agent.next.told', { time: times.brief(at, now), left })
    : words('agent.next.page', { time: times.atMinute(at, now), left });
}
