import { type RefObject, useId } from 'react';
import type { Confidence } from '../../../src/policy/severity/level';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';
import controls from '../shared/controls.module.css';
import styles from './filter-bar.module.css';
import { type Choice, CHOICES, type Counts, type Filters, NO_ORGANISATION } from './filters';
import type { Levels } from './urgency';

interface Props {
  filters: Filters;
  counts: Counts;
  levels: Levels;
  change: (filters: Filters) => void;
  search: RefObject<HTMLInputElement>;
  /** Leads from the search to the rows. */
  toRows: () => void;
}

/** What to show: a choice for each filter with how many rows each value would show, and a search. */
export function FilterBar({ filters, counts, levels, change, search, toRows }: Props) {
  const { words } = useViewer();
  const id = useId();
  return (
    <div className={styles['filters']} role="search" aria-label={words('board.filters')}>
      {CHOICES.map((choice) => (
        <ChoiceFilter
          key={choice}
          choice={choice}
          value={filters[choice]}
          counts={counts[choice]}
          levels={levels}
          change={(value) => change({ ...filters, [choice]: value })}
        />
      ))}
      <div className={styles['filter']}>
        <label htmlFor={id}>{words('board.filter.text')}</label>
        <input
          id={id}
          ref={search}
          type="search"
          className={controls['control']}
          value={filters.text}
          autoComplete="off"
          onChange={({ target }) => change({ ...filters, text: target.value })}
          onKeyDown={({ key }) => {
            if (key === 'Enter') toRows();
          }}
        />
      </div>
    </div>
  );
}

interface ChoiceProps extends Pick<Props, 'levels'> {
  choice: Choice;
  value: string;
  counts: ReadonlyMap<string, number>;
  change: (value: string) => void;
}

function ChoiceFilter({ choice, value, counts, levels, change }: ChoiceProps) {
  const { words } = useViewer();
  const id = useId();
  // What is chosen stays on offer also where it shows nothing any more.
  const values = [...new Set([...counts.keys(), ...(value === '' ? [] : [value])])];
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{words(`board.filter.${choice}`)}</label>
      <select
        id={id}
        className={controls['control']}
        value={value}
        onChange={({ target }) => change(target.value)}
      >
        <option value="">{words('board.filter.any')}</option>
        {values.sort(inOrder(choice, levels)).map((one) => (
          <option key={one} value={one}>
            {words('board.filter.value', { value: named(choice, one, words), count: counts.get(one) ?? 0 })}
          </option>
        ))}
      </select>
    </div>
  );
}

const CONFIDENCES = ['high', 'medium', 'low'];

function inOrder(choice: Choice, levels: Levels): (one: string, other: string) => number {
  const known = choice === 'suggested' ? levels : choice === 'confidence' ? CONFIDENCES : [];
  return (one, other) => known.indexOf(one) - known.indexOf(other) || one.localeCompare(other);
}

function named(choice: Choice, value: string, words: Words): string {
  if (choice === 'direction')
    return words(value === 'higher' ? 'board.direction.higher' : 'board.direction.lower');
  if (choice === 'confidence') return words(`board.confidence.${value as Confidence}`);
  return value === NO_ORGANISATION ? words('board.noOrganisation') : value;
}
