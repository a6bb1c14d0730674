import type { RequestView } from '../../../src/calls/request';

type Clocks = Pick<RequestView, 'held' | 'promise' | 'submitted'>;

/** From when the time for the first answer counts, or will count, as its word's last part. */
export function clockFrom({
  held,
  promise,
  submitted,
}: Clocks): 'incomplete' | 'logged' | 'registered' | 'submitted' {
  if (held && promise.due === undefined) return 'registered';
  if (promise.clock === 'logged') return 'logged';
  return submitted === undefined ? 'incomplete' : 'submitted';
}
