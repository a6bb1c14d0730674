import { oneOf } from '../../intake/words';
import { amounts } from './lexicon/amounts';
import { things } from './lexicon/things';

/** How far from a number the words stand that say what it is; a bound, so that no text takes longer than its length. */
const REACH = 80;
/** How many words from a number may speak of a status or a change: "the status went from 200 to 503". */
const NEAR = 6;

const known: ReadonlySet<string> = new Set([
  ...things.PEOPLE,
  ...things.PLACE,
  ...things.CORE,
  ...things.SIDE,
]);
const counted = [
  ...amounts.COUNTED,
  ...[...known].filter((word) => known.has(`${word}s`)).map((word) => `${word}s`),
];
const anyOf = (...lists: readonly (readonly string[])[]) => oneOf(lists.flat().join(' ')).source;
const unitOrNoun = anyOf(amounts.UNIT, amounts.CURRENCY, counted);
const singular = anyOf(counted.filter((word) => word.endsWith('s')).map((word) => word.slice(0, -1)));

/**
 * What follows a number that measures or counts: a unit, a counted noun, or the whole that it is a part of, as in
 * "500 GB", "400 to 500 users", "a 500-user licence", "500 of 1100 staff".
 */
export const behindAmount = new RegExp(
  [
    '(?: ?(?:-|to|bis) ?\\d[\\d.,]*)?(?:',
    [
      '\\+| ?[%‰€$£]',
      `-${singular}(?!\\w)`,
      `[ -](?:${anyOf(amounts.WHICH)} )?${unitOrNoun}(?!\\w)`,
      ' times(?! out)(?!\\w)',
      ' (?:per|pro|je) \\w',
      ' (?:of|out of|von|aus|der) (?:(?:us|them|you)(?!\\w)|(?:\\w+ )?\\d)',
    ].join('|'),
    ')',
  ].join(''),
);
const begins = new RegExp(`^${behindAmount.source}`);

const currencies: ReadonlySet<string> = new Set(amounts.CURRENCY);
const measures: ReadonlySet<string> = new Set(amounts.MEASURE);
const changed: ReadonlySet<string> = new Set(amounts.CHANGED);
const numbered: ReadonlySet<string> = new Set(amounts.NUMBERED);
const statuses: ReadonlySet<string> = new Set(amounts.STATUS);

/**
 * Whether a number of a folded text measures, counts or names something: "500 GB", "by 503 users", "auf 500 erhöhen",
 * "room 503". `from` and `to` are the edges of its sentence.
 */
export function isAmount(folded: string, start: number, end: number, from: number, to: number): boolean {
  const before = folded.slice(Math.max(from, start - REACH), start);
  const after = folded.slice(end, Math.min(to, end + REACH));
  const words = wordsOf(before.replace(/^.*(?:[,;:!?()[\]|\n]|\.\s)/s, ''));
  const last = words.at(-1) ?? '';
  if (statuses.has(last)) return false;
  if (numbered.has(last) || currencies.has(last) || behindSign.test(before)) return true;
  return begins.test(after) || (!words.slice(-NEAR).some(isStatus) && isCompared(before, words, after));
}

/** A currency's sign, or a file whose line it is: "Order.java:503". */
const behindSign = /(?:[€$£] ?|\w\.(?:java|kt|scala|py|js|ts|rb|go|cs|cpp|c|php|sql):)$/;

/** "More than 500", or how far something is raised or lowered: "the limit to 500", "um 503 erhöhen". */
function isCompared(before: string, words: readonly string[], after: string): boolean {
  if (comparison.test(before)) return true;
  const isFar = /(?<!\w)(?:to|by|from|of|auf|um|von) $/.test(before);
  return isFar && (words.some(isMeasure) || wordsOf(after).slice(0, NEAR).some(isChange));
}

const comparison =
  /(?<!\w)(?:(?:more|less|fewer|greater|larger) than|up to|at (?:least|most)|over|around|approx(?:\.|imately)?|roughly|nearly|almost|(?:mehr|weniger|grosser|groser) als|bis zu|rund|circa|ca\.?|ungefae?hr|mindestens|hoe?chstens|maximal|knapp) $/;

const isStatus = (word: string) => statuses.has(word);
const isMeasure = (word: string) => measures.has(word);
const isChange = (word: string) => changed.has(word);

function wordsOf(text: string): string[] {
  return text.match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];
}
