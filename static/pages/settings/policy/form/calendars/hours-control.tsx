import type { ReactNode } from 'react';
import { Button } from '../../../../shared/button';
import controls from '../../../../shared/controls.module.css';
import { useViewer } from '../../../../../shared/viewer';
import type { Path } from '../../draft';
import { Errors } from '../controls/errors';
import { append, useForm, useNode } from '../form-context';
import { useFormWords } from '../form-words';
import { labelOf } from '../labels';
import { idOf } from '../paths';
import { asList, asText } from '../plain';
import { problemsWithin } from '../problems';
import styles from './calendars.module.css';

interface Props {
  path: Path;
  /** What the hours belong to, where the key does not say. */
  label?: string;
  /** What else can be done with them. */
  children?: ReactNode;
}

/** Pairs of opening and closing time, as many as there are. */
export function HoursControl({ path, label, children }: Props) {
  const words = useFormWords();
  const { language } = useViewer();
  const { draft, problems } = useForm();
  const node = useNode(path);
  const said = label ?? labelOf(node, language).label;
  const pairs = asList(draft.value(path)).map((pair) => asList(pair).map(asText));
  const wrong = problemsWithin(problems, path);
  const takeAway = (at: number) => {
    if (pairs.length === 1) draft.remove(path);
    else draft.remove([...path, at]);
  };
  return (
    <div id={idOf(path)} className={styles['pairs']} role="group" aria-label={said} tabIndex={-1}>
      {pairs.map(([opens = '', closes = ''], at) => (
        <Pair
          key={at}
          day={said}
          opens={opens}
          closes={closes}
          isWrong={wrong.length > 0}
          change={(times) => draft.set([...path, at], times)}
          takeAway={() => takeAway(at)}
        />
      ))}
      <Button
        look="link"
        aria-label={words('addHoursOn', { day: said })}
        onClick={() => append(draft, path, pairs.length === 0 ? ['09:00', '17:00'] : ['', ''])}
      >
        {words('addHours')}
      </Button>
      {children}
      <Errors id={`${idOf(path)}-error`} problems={wrong} />
    </div>
  );
}

interface PairProps {
  /** What the hours belong to, in words. */
  day: string;
  opens: string;
  closes: string;
  isWrong: boolean;
  change: (times: [opens: string, closes: string]) => void;
  takeAway: () => void;
}

function Pair({ day, opens, closes, isWrong, change, takeAway }: PairProps) {
  const words = useFormWords();
  return (
    <span className={styles['pair']}>
      <Time
        label={words('opens', { day })}
        value={opens}
        isWrong={isWrong}
        change={(time) => change([time, closes])}
      />
      <span aria-hidden="true">–</span>
      <Time
        label={words('closes', { day })}
        value={closes}
        isWrong={isWrong}
        change={(time) => change([opens, time])}
      />
      <Button aria-label={words('removeHours', { day, opens, closes })} onClick={takeAway}>
        ×
      </Button>
    </span>
  );
}

interface TimeProps {
  label: string;
  value: string;
  isWrong: boolean;
  change: (time: string) => void;
}

/** A time of day as HH:MM, whatever the reader's own clock looks like: `24:00` is one too. */
function Time({ label, value, isWrong, change }: TimeProps) {
  return (
    <input
      className={`${controls['control']} ${styles['time']}`}
      type="text"
      inputMode="numeric"
      size={5}
      maxLength={5}
      placeholder="HH:MM"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={value}
      onChange={(event) => change(event.target.value)}
    />
  );
}
