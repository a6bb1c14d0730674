import type { LadderView } from '../../src/calls/ladder';

/** How a ladder stands, for its heading: one that ended without a single page got out is `unreachable`. */
export function standing({ state, steps }: LadderView): LadderView['state'] | 'unreachable' {
  const reached = steps.some((step) => step.state === 'sent');
  return state === 'exhausted' && !reached ? 'unreachable' : state;
}
