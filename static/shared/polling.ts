import type { LadderView } from '../../src/calls/ladder';

const WHILE_SOMEONE_IS_PAGED = 10_000;
const OTHERWISE = 300_000;

/**
 * How long until an open page asks again, in milliseconds: every look is paid from a budget that all customers share.
 * Undefined once somebody has answered or nobody need to; a ladder that nobody answered in time still can be.
 */
export function pauseFor(ladder: Pick<LadderView, 'state'> | undefined): number | undefined {
  switch (ladder?.state) {
    case 'open':
      return WHILE_SOMEONE_IS_PAGED;
    case 'acknowledged':
    case 'stopped':
      return undefined;
    default:
      return OTHERWISE;
  }
}
