import { type RefObject, useRef, useState } from 'react';
import type { Seer, SharedView, SharingView, ShareWish } from '../../../../src/calls/sharing';
import { ask, type NoAnswer } from '../../../shared/ask';
import type { Live } from '../../../shared/use-live';
import { toConfirm } from '../../../shared/sharing/outcomes';
import { pause } from '../../../shared/pause';
import { shareAll, type SoFar } from '../../../shared/sharing/share-all';

export interface SharingProps extends Pick<Live<SharingView>, 'accept' | 'refresh'> {
  view: SharingView;
}

type Outcomes = SharedView['outcomes'];

/** What there is to say about the last thing that was done. */
export type Said =
  | { kind: 'busy'; so?: SoFar }
  | { kind: 'left-out' }
  | { kind: 'shared'; outcomes: Outcomes }
  | { kind: 'ended'; seer: Seer }
  | { kind: 'refused'; refusal: NoAnswer };

export interface Deeds {
  isBusy: boolean;
  said: Said | undefined;
  /** Outsiders about whom the desk wants to be sure. */
  doubtful: string[];
  /** Where it is said what became of it; the focus goes there, for the button that was pressed may go. */
  place: RefObject<HTMLDivElement>;
  /** `taken` hears what became of everybody; nobody hears of a refusal but the reader. */
  share: (wish: ShareWish, taken?: (outcomes: Outcomes) => void) => void;
  /** Nothing is shared with whom the desk asked about. */
  leaveOut: () => void;
  end: (seer: Seer) => void;
}

/** Sharing and ending, one at a time, with what became of it. */
export function useDeeds({ accept, refresh }: Pick<SharingProps, 'accept' | 'refresh'>): Deeds {
  const [said, setSaid] = useState<Said>();
  const [doubtful, setDoubtful] = useState<string[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const isBusy = said?.kind === 'busy';
  const begin = (what: () => Promise<Said>) => {
    place.current?.focus();
    if (isBusy) return;
    setSaid({ kind: 'busy' });
    void what().then(setSaid);
  };
  // Whatever stood in the way, nobody tries again before the list shows what has been done.
  const refused = async (refusal: NoAnswer): Promise<Said> => {
    await refresh();
    return { kind: 'refused', refusal };
  };
  const share = async (wish: ShareWish, taken?: (outcomes: Outcomes) => void): Promise<Said> => {
    const asked = await shareAll(wish, {
      ask: (one) => ask('share', one),
      wait: pause,
      tell: (so) => setSaid({ kind: 'busy', so }),
    });
    if (!asked.ok) return refused(asked.refusal);
    const { view, outcomes } = asked.data;
    accept(view);
    taken?.(outcomes);
    setDoubtful((before) => stillDoubtful(before, wish, outcomes));
    return { kind: 'shared', outcomes };
  };
  const end = async (seer: Seer): Promise<Said> => {
    const kind = seer.kind === 'organisation' ? 'organisation' : 'person';
    const asked = await ask('endShare', { kind, id: seer.id });
    if (!asked.ok) return refused(asked.refusal);
    accept(asked.data);
    return { kind: 'ended', seer };
  };
  return {
    ...{ isBusy, said, doubtful, place },
    share: (wish, taken) => begin(() => share(wish, taken)),
    leaveOut: () => {
      place.current?.focus();
      // What is on its way cannot be called back.
      if (isBusy) return;
      setDoubtful([]);
      setSaid({ kind: 'left-out' });
    },
    end: (seer) => begin(() => end(seer)),
  };
}

/** Those of before that were not answered for now, and those the answer brought. */
function stillDoubtful(before: string[], { confirmed }: ShareWish, outcomes: Outcomes): string[] {
  const waiting = before.filter((address) => !confirmed.includes(address));
  return Array.from(new Set([...waiting, ...toConfirm(outcomes)]));
}
