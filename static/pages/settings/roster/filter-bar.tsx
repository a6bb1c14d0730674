import { useId } from 'react';
import { isPlace } from '../../../../src/policy/customers/roster';
import { useViewer } from '../../../shared/viewer';
import { isWord, type Words } from '../../../shared/words';
import { Button } from '../../shared/button';
import controls from '../../shared/controls.module.css';
import type { Customer } from './customers';
import { saveRoster } from './export';
import { figureIn } from './figure';
import { type Choice, choices, type Counts, type Filters, noOrganisation, valuesOf } from './filters';
import styles from './roster.module.css';

interface Props {
  filters: Filters;
  counts: Counts;
  change: (filters: Filters) => void;
  /** Undefined where no filter keeps anybody back. */
  clear: (() => void) | undefined;
  shown: readonly Customer[];
  of: number;
}

/** What to show, with how many each choice would show; how many are shown, and what their place means. */
export function FilterBar({ filters, counts, change, clear, shown, of }: Props) {
  const viewer = useViewer();
  const { words, language } = viewer;
  const id = useId();
  const figure = figureIn(language);
  return (
    <>
      <div className={styles['filters']} role="search" aria-label={words('roster.filters')}>
        {choices.map((choice) => (
          <ChoiceFilter
            key={choice}
            choice={choice}
            value={filters[choice]}
            counts={counts}
            change={(value) => change({ ...filters, [choice]: value })}
          />
        ))}
        <div className={styles['filter']}>
          <label htmlFor={id}>{words('roster.filter.text')}</label>
          <input
            id={id}
            type="search"
            className={controls['control']}
            value={filters.text}
            autoComplete="off"
            onChange={({ target }) => change({ ...filters, text: target.value })}
          />
        </div>
      </div>
      <div className={styles['bar']}>
        <p role="status" className={styles['said']}>
          {words('roster.shown', { count: figure(shown.length), of: figure(of) })}
        </p>
        {clear && <Button onClick={clear}>{words('roster.clear')}</Button>}
        <Button onClick={() => saveRoster(shown, viewer)}>
          {words('roster.export', { count: figure(shown.length) })}
        </Button>
      </div>
      {isPlace(filters.place) && (
        <p className={styles['subtle']}>{words(`roster.place.${filters.place}.means`)}</p>
      )}
    </>
  );
}

interface ChoiceProps extends Pick<Props, 'counts'> {
  choice: Choice;
  value: string;
  change: (value: string) => void;
}

function ChoiceFilter({ choice, value, counts, change }: ChoiceProps) {
  const { words, language } = useViewer();
  const id = useId();
  const figure = figureIn(language);
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{words(`roster.filter.${choice}`)}</label>
      <select
        id={id}
        className={controls['control']}
        value={value}
        onChange={({ target }) => change(target.value)}
      >
        <option value="">{words('roster.filter.any')}</option>
        {valuesOf(choice, counts, value).map((one) => (
          <option key={one} value={one}>
            {words('roster.filter.value', {
              value: named(choice, one, words),
              count: figure(counts[choice].get(one) ?? 0),
            })}
          </option>
        ))}
      </select>
    </div>
  );
}

function named(choice: Choice, value: string, words: Words): string {
  if (value === noOrganisation) return words('roster.noOrganisation');
  const word = `roster.${choice}.${value}`;
  return choice !== 'organisation' && isWord(word) ? words(word) : value;
}
