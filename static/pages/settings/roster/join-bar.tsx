import type { Dispatch, SetStateAction } from 'react';
import { useViewer } from '../../../shared/viewer';
import type { Words } from '../../../shared/words';
import { Button } from '../../shared/button';
import type { Customer } from './customers';
import { figureIn } from './figure';
import { tally } from './joining';
import styles from './roster.module.css';
import type { Joining } from './use-joining';

interface Props {
  shown: readonly Customer[];
  ticks: ReadonlySet<string>;
  /** The ticked who can still be added, also those whom the filters hide. */
  ticked: readonly Customer[];
  setTicks: Dispatch<SetStateAction<ReadonlySet<string>>>;
  joining: Joining;
}

/** Ticks all who can be added, adds the ticked to their organisation, and says how far that has come. */
export function JoinBar({ shown, ticks, ticked, setTicks, joining }: Props) {
  const { words, language } = useViewer();
  const figure = figureIn(language);
  const { outcomes, start } = joining;
  const candidates = shown.filter(({ joins }) => joins !== undefined).map(({ accountId }) => accountId);
  if (candidates.length === 0 && outcomes.size === 0) return null;
  if (isUnderWay(joining)) return <Run joining={joining} />;
  const isAll = candidates.every((accountId) => ticks.has(accountId));
  return (
    <div className={styles['bar']}>
      <Button look="primary" aria-disabled={ticked.length === 0 || undefined} onClick={() => start(ticked)}>
        {words('roster.add', { count: figure(ticked.length) })}
      </Button>
      {candidates.length > 0 && (
        <Button onClick={() => setTicks((before) => withAll(before, candidates, !isAll))}>
          {words(isAll ? 'roster.untickAll' : 'roster.tickAll', { count: figure(candidates.length) })}
        </Button>
      )}
      <p role="status" className={styles['said']}>
        {joining.state === 'over' && summary(joining, words, figure)}
      </p>
    </div>
  );
}

/** Whether people are being added. */
export function isUnderWay({ state }: Joining): boolean {
  return state === 'running' || state === 'stopping';
}

function Run({ joining: { outcomes, state, stop } }: Pick<Props, 'joining'>) {
  const { words, language } = useViewer();
  const figure = figureIn(language);
  const done = outcomes.size - tally(outcomes).queued;
  const said = words('roster.adding', { done: figure(done), count: figure(outcomes.size) });
  return (
    <div className={styles['bar']}>
      <Button onClick={stop}>{words('roster.cancel')}</Button>
      <p className={styles['said']}>
        <progress aria-label={said} value={done} max={outcomes.size} />
        {state === 'stopping' ? words('roster.stopping') : said}
      </p>
    </div>
  );
}

function withAll(before: ReadonlySet<string>, accountIds: readonly string[], isTicked: boolean) {
  const after = new Set(before);
  for (const accountId of accountIds)
    if (isTicked) after.add(accountId);
    else after.delete(accountId);
  return after;
}

function summary({ outcomes }: Joining, words: Words, figure: (count: number) => string): string {
  const { added, ...others } = tally(outcomes);
  const why = (['not-theirs', 'refused', 'unsure', 'left'] as const).filter((one) => others[one] > 0);
  return [
    words('roster.sum.added', { count: figure(added) }),
    ...why.map((one) => words(`roster.sum.${one}`, { count: figure(others[one]) })),
  ].join(' ');
}
