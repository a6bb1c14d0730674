import type { Dispatch, SetStateAction } from 'react';
import { refusalWords } from '../../../shared/refusals';
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
  const { outcomes, start, stop } = joining;
  const candidates = shown.filter(({ joins }) => joins !== undefined).map(({ accountId }) => accountId);
  if (candidates.length === 0 && outcomes.size === 0) return null;
  const isRunning = isUnderWay(joining);
  const isAll = candidates.every((accountId) => ticks.has(accountId));
  return (
    <div className={styles['bar']}>
      {/* What was pressed stays under the finger: one button begins and cancels. */}
      <Button
        look="primary"
        aria-disabled={(!isRunning && ticked.length === 0) || undefined}
        onClick={isRunning ? stop : () => start(ticked)}
      >
        {isRunning ? words('roster.cancel') : words('roster.add', { count: figure(ticked.length) })}
      </Button>
      {!isRunning && candidates.length > 0 && (
        <Button onClick={() => setTicks((before) => withAll(before, candidates, !isAll))}>
          {words(isAll ? 'roster.untickAll' : 'roster.tickAll', { count: figure(candidates.length) })}
        </Button>
      )}
      <Run joining={joining} />
    </div>
  );
}

/** Whether people are being added. */
export function isUnderWay({ state }: Joining): boolean {
  return state === 'running' || state === 'stopping';
}

/** How far it has come; always there, so that it is read out. */
function Run({ joining }: Pick<Props, 'joining'>) {
  const { words, language } = useViewer();
  const figure = figureIn(language);
  const { outcomes, state } = joining;
  const done = outcomes.size - tally(outcomes).queued;
  const said = words('roster.adding', { done: figure(done), count: figure(outcomes.size) });
  return (
    <>
      {isUnderWay(joining) && <progress aria-label={said} value={done} max={outcomes.size} />}
      <p role="status" className={styles['said']}>
        {state === 'running' && said}
        {state === 'stopping' && words('roster.stopping')}
        {state === 'over' && summary(joining, words, figure)}
      </p>
    </>
  );
}

function withAll(before: ReadonlySet<string>, accountIds: readonly string[], isTicked: boolean) {
  const after = new Set(before);
  for (const accountId of accountIds)
    if (isTicked) after.add(accountId);
    else after.delete(accountId);
  return after;
}

function summary({ outcomes, refusal }: Joining, words: Words, figure: (count: number) => string): string {
  const { added, ...others } = tally(outcomes);
  const why = (['not-theirs', 'refused', 'unsure', 'left'] as const).filter((one) => others[one] > 0);
  return [
    words('roster.sum.added', { count: figure(added) }),
    ...why.map((one) => words(`roster.sum.${one}`, { count: figure(others[one]) })),
    // Without a connection that is said by what may have been done.
    ...(refusal === undefined || refusal.code === 'unreachable' ? [] : [refusalWords(words, refusal)]),
  ].join(' ');
}
