import { useState } from 'react';
import type { Moment } from '../../src/calls/shared';
import { useNow } from '../pages/shared/use-now';

/**
 * The desk's time in epoch ms, renewed every so many milliseconds from what the last answer said: a reader's clock may
 * be wrong.
 */
export function useDeskTime(now: Moment, every: number): number {
  const here = useNow(every);
  const [seen, setSeen] = useState({ now, here });
  if (seen.now === now) return Date.parse(now) + Math.max(0, here - seen.here);
  setSeen({ now, here });
  return Date.parse(now);
}
