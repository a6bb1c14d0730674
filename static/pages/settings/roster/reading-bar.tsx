import type { RosterView } from '../../../../src/calls/roster';
import { refusalWords } from '../../../shared/refusals';
import { useViewer } from '../../../shared/viewer';
import type { Words } from '../../../shared/words';
import { Button } from '../../shared/button';
import { Spinner } from '../../shared/spinner';
import { figureIn } from './figure';
import styles from './roster.module.css';
import type { Progress, Reader } from './use-reading';

/** How often a screen reader hears how many have been read. */
const SAID_EVERY = 1_000;

/** The button that reads the customers, how far it has come, and how to stop or go on. */
export function ReadingBar({ roster, reader }: { roster: RosterView; reader: Reader }) {
  const { words, language } = useViewer();
  const { progress, begin, goOn, stop } = reader;
  const state = stateOf(progress);
  const beginAnew = () => begin(roster.organisations);
  const press = { unread: beginAnew, reading: stop, left: goOn, read: beginAnew }[state];
  const said = progress && standing(progress, words, figureIn(language));
  return (
    <div className={styles['bar']}>
      {/* What was pressed stays under the finger: one button begins, cancels and goes on. */}
      <Button look={state === 'unread' || state === 'left' ? 'primary' : 'default'} onClick={press}>
        {words(`roster.press.${state}`)}
      </Button>
      {state === 'left' && <Button onClick={beginAnew}>{words('roster.press.read')}</Button>}
      <p className={styles['said']}>
        {state === 'reading' && <Spinner />}
        {said ?? words('roster.readHelp')}
      </p>
      <p className="visually-hidden" role="status">
        {progress && (state === 'reading' ? saidNowAndThen(progress, words, figureIn(language)) : said)}
      </p>
    </div>
  );
}

/** `left`: stopped before the end, by the admin or for want of an answer. */
function stateOf(progress: Progress | undefined): 'unread' | 'reading' | 'left' | 'read' {
  if (progress === undefined) return 'unread';
  if (progress.ended === undefined) return 'reading';
  return progress.ended === 'read' ? 'read' : 'left';
}

type Figure = (count: number) => string;

function standing({ reading, waits, ended }: Progress, words: Words, figure: Figure): string {
  const count = figure(reading.rows.length);
  if (ended === 'read') return words('roster.done', { count });
  if (ended === 'stopped') return words('roster.stopped', { count });
  if (ended) return `${refusalWords(words, ended)} ${words('roster.kept', { count })}`;
  if (waits !== undefined) return words('roster.waits', { count, seconds: figure(waits) });
  const { organisation } = reading.next ?? {};
  if (organisation === undefined) return words('roster.reading.customers', { count });
  return words('roster.reading.members', {
    number: figure(organisation + 1),
    count: figure(reading.organisations.length),
  });
}

function saidNowAndThen({ reading }: Progress, words: Words, figure: Figure): string {
  const count = Math.floor(reading.rows.length / SAID_EVERY) * SAID_EVERY;
  return count === 0 ? '' : words('roster.reading.customers', { count: figure(count) });
}
