import type { RefObject } from 'react';
import type { Confidence } from '../../../src/policy/severity/level';
import type { Triage } from '../../../src/policy/triage';
import { useViewer } from '../../shared/viewer';
import type { Words } from '../../shared/words';
import { ChoiceFilter, FilterRow, WordsFilter } from '../shared/filters/filter-row';
import { valuesOffered } from '../shared/filters/match';
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
  const optionsOf = (choice: Choice) =>
    valuesOffered(counts[choice], filters[choice], orderOf(choice, levels)).map((value) => ({
      value,
      label: words('board.filter.value', {
        value: named(choice, value, words),
        count: counts[choice].get(value) ?? 0,
      }),
    }));
  return (
    <FilterRow label={words('board.filters')}>
      {CHOICES.map((choice) => (
        <ChoiceFilter
          key={choice}
          label={words(`board.filter.${choice}`)}
          value={filters[choice]}
          any={words('board.filter.any')}
          options={optionsOf(choice)}
          change={(value) => change({ ...filters, [choice]: value })}
        />
      ))}
      <WordsFilter
        label={words('board.filter.text')}
        value={filters.text}
        change={(text) => change({ ...filters, text })}
        field={search}
        enter={toRows}
      />
    </FilterRow>
  );
}

const CONFIDENCES = ['high', 'medium', 'low'];

function orderOf(choice: Choice, levels: Levels): readonly string[] {
  return choice === 'suggested' ? levels : choice === 'confidence' ? CONFIDENCES : [];
}

function named(choice: Choice, value: string, words: Words): string {
  if (choice === 'direction') return words(`board.direction.${value as Triage}`);
  if (choice === 'confidence') return words(`board.confidence.${value as Confidence}`);
  return value === NO_ORGANISATION ? words('board.noOrganisation') : value;
}
