import { useState } from 'react';
import type { Moment } from '../../../src/calls';
import { useNow } from '../../pages/shared/use-now';

const SECOND = 1000;

/** The desk's time in epoch ms, going on by the second from what the last answer said: a reader's clock may be wrong. */
export function useDeskTime(now: Moment): number {
  const here = useNow(SECOND);
  const [seen, setSeen] = useState({ now, here });
  if (seen.now === now) return Date.parse(now) + Math.max(0, here - seen.here);
  setSeen({ now, here });
  return Date.parse(now);
}

/** How long `milliseconds` are, as minutes and seconds: `4:09`. Nothing is left below zero. */
export function leftInWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
