import type { RequestView } from '../../../src/calls/request';
import type { Times } from '../../shared/times';
import type { Words } from '../../shared/words';

/**
 * What happens now that nothing is missing: by when the desk answers or, where it already has or time is up, that it
 * goes on.
 */
export function nextAnswer(view: RequestView, words: Words, times: Times, now: number): string {
  const { due, guaranteed } = view.promise;
  const at = due === undefined ? undefined : Date.parse(due);
  if (at === undefined || at <= now || view.ladder?.state === 'acknowledged')
    return words('missing.done.goesOn');
  return words(guaranteed ? 'missing.done.guaranteed' : 'missing.done.typical', {
    due: times.moment(at, now),
  });
}
