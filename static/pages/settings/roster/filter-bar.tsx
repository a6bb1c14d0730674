import { isPlace } from '../../../../src/policy/customers/roster';
import { useViewer } from '../../../shared/viewer';
import { isWord, type Words } from '../../../shared/words';
import { Button } from '../../shared/button';
import { ChoiceFilter, FilterRow, WordsFilter } from '../../shared/filters/filter-row';
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
  const figure = figureIn(language);
  const optionsOf = (choice: Choice) =>
    valuesOf(choice, counts, filters[choice]).map((value) => ({
      value,
      label: words('roster.filter.value', {
        value: named(choice, value, words),
        count: figure(counts[choice].get(value) ?? 0),
      }),
    }));
  return (
    <>
      <FilterRow label={words('roster.filters')}>
        {choices.map((choice) => (
          <ChoiceFilter
            key={choice}
            label={words(`roster.filter.${choice}`)}
            value={filters[choice]}
            any={words('roster.filter.any')}
            options={optionsOf(choice)}
            change={(value) => change({ ...filters, [choice]: value })}
          />
        ))}
        <WordsFilter
          label={words('roster.filter.text')}
          value={filters.text}
          change={(text) => change({ ...filters, text })}
        />
      </FilterRow>
      <div className={styles['bar']}>
        <p role="status" className={styles['said']}>
          {words('roster.shown', { count: figure(shown.length), of: figure(of) })}
        </p>
        {clear && <Button onClick={clear}>{words('roster.clear')}</Button>}
        {shown.length > 0 && (
          <Button onClick={() => saveRoster(shown, viewer)}>
            {words('roster.export', { count: figure(shown.length) })}
          </Button>
        )}
      </div>
      {isPlace(filters.place) && (
        <p className={styles['subtle']}>{words(`roster.place.${filters.place}.means`)}</p>
      )}
    </>
  );
}

function named(choice: Choice, value: string, words: Words): string {
  if (value === noOrganisation) return words('roster.noOrganisation');
  const word = `roster.${choice}.${value}`;
  return choice !== 'organisation' && isWord(word) ? words(word) : value;
}
