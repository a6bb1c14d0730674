import { useState } from 'react';
import type { SharingView, Suggested } from '../../../../src/calls/sharing';
import { useViewer } from '../../../shared/viewer';
import { toSendAgain } from './outcomes';
import { understand, unread } from './typed';
import { dayAt, firstUntil } from './until';
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
  const today = dayAt(Date.parse(view.now), timeZone);
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
    const wish = wishFor(entered.until, today, wanted);
    setObstacle(wish === undefined ? 'no-day' : undefined);
    if (wish !== undefined) share(wish);
  };
  const send = () => {
    const understood = understand(entered.text);
    const { organisation, until } = entered;
    const inTheWay = obstacleTo(entered, understood, { most: view.most, today });
    const wish = wishFor(until, today, { addresses: understood.addresses, organisation });
    setObstacle(inTheWay);
    if (inTheWay !== undefined || wish === undefined) return inTheWay;
    share(wish, (outcomes) =>
      enter({ text: [...toSendAgain(outcomes), ...unread(entered.text)].join('\n'), organisation: false }),
    );
    return undefined;
  };
  return {
    ...{ entered, obstacle, today, enter, send },
    add: ({ accountId }) => sendNow({ colleagues: [accountId] }),
    confirm: (isSure) => {
      if (isSure) sendNow({ addresses: doubtful, confirmed: doubtful });
      else leaveOut();
    },
  };
}
