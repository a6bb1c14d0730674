import { isHeld } from '../../policy/progress';
import type { Policy } from '../../policy/schema';
import type { Mark } from '../world/request';

/** Whether nobody has let a held request through yet. */
export function isUnreleased({ held }: Pick<Mark, 'held'>): boolean {
  return held !== undefined && held.released === undefined;
}

/** Whether a request waits for its reporter's company address now. One that is a P1 by now, or may be, does not. */
export function isWaitingForAddress(policy: Policy, mark: Mark): boolean {
  return isHeld(policy, { ...mark, held: isUnreleased(mark) });
}
