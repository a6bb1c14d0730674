import type { IssueView } from '../../../src/calls/issue';
import type { Viewer } from '../../shared/viewer';

type After = Pick<IssueView, 'submitted' | 'now'> & { promise: Pick<IssueView['promise'], 'due'> };

/** What letting a request through came to: by when the first answer is due, or that something is still missing. */
export function letThroughWords(
  { submitted, promise: { due }, now }: After,
  { words, times }: Pick<Viewer, 'words' | 'times'>,
): string {
  if (submitted === undefined || due === undefined) return words('agent.letThrough.waits');
  return words('agent.letThrough.submitted', { moment: times.moment(Date.parse(due), Date.parse(now)) });
}
