import type { LadderView } from '../../src/calls/ladder';

const WHILE_SOMEONE_IS_PAGED = 10_000;
const WHILE_PAGING_MAY_START_AGAIN = 30_000;
const OTHERWISE = 300_000;

/**
 * How long until an open page asks again, in milliseconds: every look is paid from a budget that all customers share.
 * A ladder that nobody answered, or that an agent stopped, may be answered or started once more while the request is
 * open. Undefined once somebody has answered or nobody need to.
 */
export function pauseFor(
  ladder: Pick<LadderView, 'state' | 'stopped'> | undefined,
  isRequestOpen: boolean,
): number | undefined {
  switch (ladder?.state) {
    case 'open':
      return WHILE_SOMEONE_IS_PAGED;
    case 'acknowledged':
      return undefined;
    case 'stopped':
      return ladder.stopped?.why === 'by-agent' && isRequestOpen ? WHILE_PAGING_MAY_START_AGAIN : undefined;
    case 'exhausted':
      return isRequestOpen ? WHILE_PAGING_MAY_START_AGAIN : OTHERWISE;
    default:
      return OTHERWISE;
  }
}
