import { useState } from 'react';
import type { Question } from '../../../src/calls';
import type { SharedView } from '../../../src/calls/sharing';
import { leftAfter } from '../../shared/sharing/left';
import { toConfirm } from '../../shared/sharing/outcomes';
import { understand, wrongWord } from '../../shared/sharing/typed';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';

type Wish = Question<'shareIssue'>;
export type Share = (wish: Wish) => Promise<SharedView['outcomes'] | undefined>;

/** What an agent has entered to share with. Whoever was not added stays, and what nobody could read. */
export function useShareForm(share: Share) {
  const { words } = useViewer();
  const [days, setDays] = useState<number>();
  // The field keeps what it shows by itself, so that a new one begins with other text.
  const [field, setField] = useState({ text: '', round: 0 });
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<string[]>([]);
  const one = (wish: Partial<Wish>) =>
    share({
      ...{ addresses: [], colleagues: [], organisation: false, confirmed: [] },
      ...(days === undefined ? {} : { days }),
      ...wish,
    });
  const send = async (addresses: string[], confirmed: string[]) => {
    const outcomes = await one({ addresses, confirmed });
    if (outcomes === undefined) return;
    const left = [...toConfirm(outcomes), leftAfter(text, addresses, outcomes)].join('\n').trim();
    setText(left);
    setField(({ round }) => ({ text: left, round: round + 1 }));
    setFaults(faultsIn(left, words));
  };
  const type = (typed: string) => {
    setText(typed);
    setFaults([]);
  };
  const submit = async () => {
    const { addresses } = understand(text);
    if (addresses.length > 0) return send(addresses, []);
    const found = faultsIn(text, words);
    setFaults([
      words(found.length > 0 ? 'share.obstacle.nothing-understood' : 'share.obstacle.nobody'),
      ...found,
    ]);
  };
  return { field, faults, days, setDays, type, one, submit, confirm: (who: string[]) => send(who, who) };
}

function faultsIn(text: string, words: Words): string[] {
  return understand(text).wrong.map(({ line, text: part, reason }) =>
    words('share.wrong', { line, text: part, why: words(wrongWord(reason)) }),
  );
}
