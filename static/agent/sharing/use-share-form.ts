import { useRef, useState } from 'react';
import type { Question } from '../../../src/calls';
import type { SharedView } from '../../../src/calls/sharing';
import { leftAfter } from '../../shared/sharing/left';
import { toConfirm } from '../../shared/sharing/outcomes';
import { understand, wrongWord } from '../../shared/sharing/typed';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';
import { useCurrent } from '../use-current';

type Wish = Question<'shareIssue'>;
export type Share = (wish: Wish) => Promise<SharedView['outcomes'] | undefined>;

/** What an agent has entered to share with. Whoever was not added stays, and what nobody could read. */
export function useShareForm(share: Share) {
  const { words } = useViewer();
  const days = useCurrent<number | undefined>(undefined);
  // The field keeps what it shows by itself, so that a new one begins with other text.
  const [field, setField] = useState({ text: '', round: 0 });
  const text = useRef('');
  const [faults, setFaults] = useState<string[]>([]);
  const one = (wish: Partial<Wish>) => {
    const until = days.latest.current;
    return share({
      ...{ addresses: [], colleagues: [], organisation: false, confirmed: [] },
      ...(until === undefined ? {} : { days: until }),
      ...wish,
    });
  };
  const send = async (addresses: string[], confirmed: string[]) => {
    const outcomes = await one({ addresses, confirmed });
    if (outcomes === undefined) return;
    const left = [...toConfirm(outcomes), leftAfter(text.current, addresses, outcomes)].join('\n').trim();
    text.current = left;
    setField(({ round }) => ({ text: left, round: round + 1 }));
    setFaults(faultsIn(left, words));
  };
  const type = (typed: string) => {
    text.current = typed;
    setFaults([]);
  };
  const submit = async () => {
    const { addresses } = understand(text.current);
    if (addresses.length > 0) return send(addresses, []);
    const found = faultsIn(text.current, words);
    setFaults([
      words(found.length > 0 ? 'share.obstacle.nothing-understood' : 'share.obstacle.nobody'),
      ...found,
    ]);
  };
  const confirm = (who: string[]) => send(who, who);
  return { field, faults, days: days.drawn, setDays: days.set, type, one, submit, confirm };
}

function faultsIn(text: string, words: Words): string[] {
  return understand(text).wrong.map(({ line, text: part, reason }) =>
    words('share.wrong', { line, text: part, why: words(wrongWord(reason)) }),
  );
}
