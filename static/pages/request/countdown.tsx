import type { Moment } from '../../../src/calls/shared';
import { useDeskTime } from '../../shared/use-desk-time';
import { useViewer } from '../../shared/viewer';

const SECOND = 1000;

interface Props {
  /** Epoch ms. */
  to: number;
  /** The desk's time as the last answer said it. */
  now: Moment;
}

/** How long until a moment, by the second at the end. It is no live region: whoever listens hears it when they ask. */
export function Countdown({ to, now }: Props) {
  const { words, times } = useViewer();
  const time = useDeskTime(now, SECOND);
  return <span role="timer">{to > time ? times.left(to, time) : words('ladder.anyMoment')}</span>;
}
