import type { TriageRow } from '../../../src/calls/triage';
import { hasWords, wordsIn } from '../shared/filters/match';
import type { Levels } from './urgency';

export const CHOICES = ['direction', 'suggested', 'confidence', 'organisation', 'tier'] as const;

/** The filters that offer the values there are. */
export type Choice = (typeof CHOICES)[number];

/** What the agent wants to see; an empty string leaves a filter open. */
export type Filters = Record<Choice | 'text', string>;

/** Every filter left open. */
export const NO_FILTERS: Filters = {
  direction: '',
  suggested: '',
  confidence: '',
  organisation: '',
  tier: '',
  text: '',
};

/** The organisation filter's value for rows without one; names come without spaces around them. */
export const NO_ORGANISATION = ' ';

/** How many open rows there would be under each value of each choice, given the other filters. */
export type Counts = Record<Choice, ReadonlyMap<string, number>>;

export interface Filtered<Row> {
  /** The rows that every filter lets through, in the order they came. */
  rows: Row[];
  counts: Counts;
}

/** The rows that the agent wants to see, and what each choice would show. */
export function filter<Row extends TriageRow>(
  rows: readonly Row[],
  filters: Filters,
  levels: Levels,
): Filtered<Row> {
  const shown: Row[] = [];
  const counts = emptyCounts();
  const words = wordsIn(filters.text);
  for (const row of rows) {
    if (!hasWords(textsOf(row), words)) continue;
    const values = CHOICES.map((choice) => [choice, valueOf(row, choice, levels)] as const);
    const against = values.filter(([choice, value]) => filters[choice] !== '' && filters[choice] !== value);
    if (against.length === 0) shown.push(row);
    if (!row.isOpen) continue;
    // A choice counts what it would show if it alone were made anew.
    for (const [choice, value] of against.length === 0 ? values : against.length === 1 ? against : [])
      counts[choice].set(value, (counts[choice].get(value) ?? 0) + 1);
  }
  return { rows: shown, counts };
}

function valueOf(row: TriageRow, choice: Choice, levels: Levels): string {
  switch (choice) {
    case 'direction':
      if (row.objection !== undefined) return 'objection';
      return levels.indexOf(row.suggested) < levels.indexOf(row.working) ? 'higher' : 'lower';
    case 'organisation':
      return row.organisation ?? NO_ORGANISATION;
    default:
      return row[choice];
  }
}

function textsOf({ key, summary, because, objection, organisation }: TriageRow): (string | undefined)[] {
  return [key, summary, because, objection, organisation];
}

function emptyCounts(): Record<Choice, Map<string, number>> {
  return {
    direction: new Map(),
    suggested: new Map(),
    confidence: new Map(),
    organisation: new Map(),
    tier: new Map(),
  };
}
