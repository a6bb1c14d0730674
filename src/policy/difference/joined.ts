import type { ChangeCode, Difference } from './codes';

/** Differences that are told in one sentence where all but this blank is the same. */
const JOINED: Partial<Record<ChangeCode, string>> = {
  level: 'type',
  'level-at': 'type',
  'ask-severity': 'type',
  'addresses-on': 'type',
  'calendar-hours': 'day',
  'organisation-tier': 'organisation',
  'request-type-added': 'type',
  'request-type-removed': 'type',
  'organisation-added': 'organisation',
  'organisation-removed': 'organisation',
  'domain-added': 'domain',
  'domain-removed': 'domain',
  'holiday-added': 'date',
  'holiday-removed': 'date',
  'option-added': 'option',
  'option-removed': 'option',
  'fact-added': 'fact',
  'fact-removed': 'fact',
  'channel-added': 'type',
  'channel-removed': 'type',
  'translation-added': 'said',
  'translation-removed': 'said',
  'other-added': 'value',
  'other-removed': 'value',
};

/** So many names are told; the days of a week are all of them. */
const MOST = 7;

/** The differences with those alike made one, at the place of the first. `count` says how many it stands for. */
export function joined(differences: readonly Difference[]): Difference[] {
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const [at, difference] of differences.entries()) {
    const key = keyOf(difference) ?? String(at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups.values()].map(asOne);
}

function keyOf({ code, params }: Difference): string | undefined {
  const blank = JOINED[code];
  if (blank === undefined) return undefined;
  // A thing's own name differs with every one of them.
  const rest = Object.entries(params).filter(([name]) => name !== blank && name !== 'name');
  return JSON.stringify([code, rest]);
}

function asOne(group: [Difference, ...Difference[]]): Difference {
  const [first] = group;
  const blank = JOINED[first.code];
  if (blank === undefined) return first;
  const names = group.map(({ params }) => params[blank] ?? '');
  const more = names.length > MOST ? ` … (+${names.length - MOST})` : '';
  const params = {
    ...first.params,
    [blank]: `${names.slice(0, MOST).join(', ')}${more}`,
    count: String(names.length),
  };
  return { ...first, params };
}
