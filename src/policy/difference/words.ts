import { targetInWords } from '../clock/target';
import { DAY } from '../clock/time';
import { weekdays } from '../clock/weekdays';
import type { ChangeCode, Difference } from './codes';

/** Values of the policy that read better in the reader's own words. */
const VALUES = [
  'yes',
  'no',
  'any',
  'all',
  'logged',
  'submitted',
  'guaranteed',
  'typical',
  'required',
  'expected',
  'optional',
  'skip',
  'allow',
  'coach',
  'hold',
  'creator',
  'organization',
  'customers',
  'anyone',
  'refuse',
  'warn',
  'portal',
  'email',
  'api',
] as const;

type Value = (typeof VALUES)[number];

/** Sentences of `static/locales` that differences are told in. */
export type ChangeWord =
  | `change.${ChangeCode}`
  | `change.${'request-type-added' | 'request-type-removed'}.one`
  | `change.types.${'one' | 'more'}`
  | `change.value.${Value}`
  | 'change.nothing';

/** A sentence in the reader's language with its `{blanks}` filled. */
type Words = (word: ChangeWord, blanks?: Record<string, string>) => string;

/** Whose values are among those. A customer's own words may happen to be the same, so the others are left alone. */
const CHOICES: ReadonlySet<ChangeCode> = new Set([
  'needs',
  'clock',
  'level',
  'level-at',
  'ask-severity',
  'addresses',
  'addresses-unlisted',
  'addresses-on',
  'tier-guaranteed',
  'target-promise',
  'sharing',
  'sharing-at',
  'sharing-on',
  'sharing-with',
  'sharing-outsiders',
  'zoom',
  'call-code',
  'channel-added',
  'channel-removed',
]);
const CHOSEN = ['before', 'after', 'channel'];
const MONDAY = Date.UTC(2024, 0, 1);

/** A difference as one sentence, in the language (such as `en` or `de-DE`) of the sentences that are handed in. */
export function differenceInWords(difference: Difference, words: Words, language: string): string {
  const { code, params } = difference;
  const blanks = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(code, name, value, words)]),
  );
  if (code === 'target') return targetWords(difference, words, language);
  if (code === 'calendar-hours')
    return words('change.calendar-hours', { ...blanks, day: daysInWords(params['day'] ?? '', language) });
  if (code === 'request-type-added' || code === 'request-type-removed')
    return words(params['count'] === '1' ? `change.${code}.one` : `change.${code}`, blanks);
  return words(`change.${code}`, blanks);
}

function shown(code: ChangeCode, name: string, value: string, words: Words): string {
  if (value === '') return words('change.nothing');
  if (!CHOICES.has(code) || !CHOSEN.includes(name)) return value;
  const known = VALUES.find((one) => one === value);
  return known === undefined ? value : words(`change.value.${known}`);
}

/** Names the unit once where both have the same. */
function targetWords({ params, targets }: Difference, words: Words, language: string): string {
  const { severity = '', types = '' } = params;
  if (targets === undefined) return '';
  const { before, after } = targets;
  return words('change.target', {
    severity,
    after: targetInWords(after, language),
    before: before.unit === after.unit ? String(before.amount) : targetInWords(before, language),
    types: words(types === '1' ? 'change.types.one' : 'change.types.more', { count: types }),
  });
}

function daysInWords(days: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return days
    .split(', ')
    .map((day) => format.format(MONDAY + weekdays.findIndex((weekday) => weekday === day) * DAY))
    .join(', ');
}
