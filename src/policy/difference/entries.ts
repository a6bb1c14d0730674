import { isRecord } from '../is-record';
import { partsOf, type Path } from './path';

type Entry = Readonly<Record<string, unknown>>;

export const STEPS = 'escalation.ladders.:ladder.steps';

/** What an entry of the list at a path is called. */
const NAMES: readonly [pattern: string, nameOf: (entry: Entry) => unknown][] = [
  ['severities', ({ id }) => id],
  ['severities.:severity.clauses', ({ says }) => says],
  ['caps', ({ why }) => why],
  ['floors', ({ why }) => why],
  ['facts', ({ id }) => id],
  ['requestTypes', ({ name }) => name],
  ['customers.tiers', ({ id }) => id],
  ['customers.organizations', ({ name }) => name],
  ['escalation.ladders', ({ id }) => id],
  [STEPS, ({ channel, target }) => `${String(channel)} ${String(target)}`],
];

/** What makes sense as a whole alone: a target's minutes mean nothing without their calendar. */
const WHOLE = [
  'severities.:severity.firstResponse',
  'severities.:severity.clauses.:clause.when',
  'caps.:limit.when',
  'floors.:limit.when',
  'calendars.:calendar.hours.:day',
  'calendars.:calendar.breaks.:date',
  'calendars.:calendar.overrides.:date',
];

/** Lists whose order decides something. */
const RANKED = ['severities', 'caps', 'floors', 'customers.tiers', STEPS];

/** Whether the order of the list at a path decides something. */
export function isRanked(path: Path): boolean {
  return isAny(RANKED, path);
}

/** Whether what stands at a path makes sense as a whole alone. */
export function isWhole(path: Path): boolean {
  return isAny(WHOLE, path);
}

/** Whether a path is one of these patterns. */
export function isAny(patterns: readonly string[], path: Path): boolean {
  return patterns.some((pattern) => partsOf(pattern, path) !== undefined);
}

/** What the entries of a list are called; undefined where not all of them are called something of their own. */
export function namesIn(list: readonly unknown[], path: Path): string[] | undefined {
  const [, nameOf] = NAMES.find(([pattern]) => partsOf(pattern, path) !== undefined) ?? [];
  const names = list.map((entry) => (isRecord(entry) ? nameOf?.(entry) : entry));
  const known = names.filter((name) => typeof name === 'string' || typeof name === 'number').map(String);
  return new Set(known).size === list.length ? known : undefined;
}
