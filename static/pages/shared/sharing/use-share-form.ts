import { useState } from 'react';
import type { SharingView, Suggested } from '../../../../src/calls/sharing';
import { leftAfter } from '../../../shared/sharing/left';
import { toSendAgain } from '../../../shared/sharing/outcomes';
import { understand } from '../../../shared/sharing/typed';
import { useViewer } from '../../../shared/viewer';
import { type Clock, dayAt, firstUntil } from './until';
import type { Deeds } from './use-deeds';
import { type Entered, type Obstacle, obstacleTo, type Wanted, wishFor } from './wish';

export interface UsedForm {
  entered: Entered;
  /** Why it was not sent, until something else is entered. */
  obstacle: Obstacle | undefined;
  /** The reader's calendar day. */
  today: string;
  enter: (part: Partial<Entered>) => void;
  /** Sends what is entered, or gives what stands in the way. */
  send: () => Obstacle | undefined;
  add: (colleague: Suggested) => void;
  /** Outsiders after all, or not. */
  confirm: (isSure: boolean) => void;
}

/** What is entered to share with; it stays until the desk has taken it. */
export function useShareForm(
  view: SharingView,
  { share, leaveOut, doubtful }: Omit<Deeds, 'place'>,
): UsedForm {
  const { timeZone } = useViewer();
  const clock: Clock = { now: Date.parse(view.now), timeZone };
  const [entered, setEntered] = useState<Entered>(() => ({
    ...{ text: '', organisation: false },
    until: firstUntil(view),
  }));
  const [obstacle, setObstacle] = useState<Obstacle>();
  const enter = (part: Partial<Entered>) => {
    setEntered((before) => ({ ...before, ...part }));
    setObstacle(undefined);
  };
  const sendNow = (wanted: Wanted) => {
    const wish = wishFor(entered.until, clock, wanted);
    setObstacle(wish === undefined ? 'no-day' : undefined);
    if (wish === undefined) return;
    share(wish, (outcomes) => {
      const text = leftAfter(entered.text, wish.addresses, outcomes);
      if (toSendAgain(outcomes).length > 0) enter({ text });
    });
  };
  const send = () => {
    const understood = understand(entered.text);
    const { organisation, until } = entered;
    const inTheWay = obstacleTo(entered, understood, { most: view.most, clock });
    const wish = wishFor(until, clock, { addresses: understood.addresses, organisation });
    setObstacle(inTheWay);
    if (inTheWay !== undefined || wish === undefined) return inTheWay;
    share(wish, (outcomes) => {
      enter({ text: leftAfter(entered.text, wish.addresses, outcomes), organisation: false });
    });
    return undefined;
  };
  return {
    ...{ entered, obstacle, enter, send },
    today: dayAt(clock.now, timeZone),
    add: ({ accountId }) => sendNow({ colleagues: [accountId] }),
    confirm: (isSure) => {
      if (isSure) sendNow({ addresses: doubtful, confirmed: doubtful });
      else leaveOut();
    },
  };
}
