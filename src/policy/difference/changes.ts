import { isRecord } from '../is-record';
import { isAny, isWhole, namesIn, STEPS } from './entries';
import type { Path } from './path';
import { isSame, keysOf } from './same';

/** One thing that differs between two policies. `moved`: the entries of the list at the path stand in another order. */
export interface Change {
  path: Path;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  before?: unknown;
  after?: unknown;
}

/** What comes and goes as one; of anything else that does, every part is told. */
const THINGS = [
  'severities.:severity',
  'severities.:severity.clauses.:clause',
  'caps.:limit',
  'floors.:limit',
  'calendars.:calendar',
  'facts.:fact',
  'requestTypes.:type',
  'customers.tiers.:tier',
  'customers.organizations.:organisation',
  'escalation.ladders.:ladder',
  `${STEPS}.:step`,
  'escalation.drill',
];

/** Everything that differs; nothing where the two say the same. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (isSame(before, after)) return [];
  if (isWhole(path)) return [{ path, kind: kindOf(before, after), before, after }];
  if (before === undefined || after === undefined) return comingOrGoing(before, after, path);
  if (isRecord(before) && isRecord(after)) return recordChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  return [{ path, kind: 'changed', before, after }];
}

function comingOrGoing(before: unknown, after: unknown, path: Path): Change[] {
  const there = before ?? after;
  if (isRecord(there) && hasParts(there) && !isAny(THINGS, path))
    return before === undefined ? recordChanges({}, there, path) : recordChanges(there, {}, path);
  return [{ path, kind: kindOf(before, after), before, after }];
}

function kindOf(before: unknown, after: unknown): Change['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

function hasParts(record: object): boolean {
  return Object.values(record).some((value: unknown) => value !== undefined);
}

type Mapping = Readonly<Record<string, unknown>>;

function recordChanges(before: Mapping, after: Mapping, path: Path): Change[] {
  return keysOf(before, after).flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
}

/** Entries are matched by what they are called, and by their place where not all are called something of their own. */
function listChanges(before: readonly unknown[], after: readonly unknown[], path: Path): Change[] {
  const names = [namesIn(before, path), namesIn(after, path)] as const;
  const [old, now] = names[0] && names[1] ? [names[0], names[1]] : [placesIn(before), placesIn(after)];
  const oldByName = new Map(old.map((name, at) => [name, before[at]]));
  const nowByName = new Map(now.map((name, at) => [name, after[at]]));
  const removed = old.filter((name) => !nowByName.has(name));
  const changes = [...removed, ...now].flatMap((entry) =>
    changesBetween(oldByName.get(entry), nowByName.get(entry), [...path, { entry }]),
  );
  const order = now.filter((name) => oldByName.has(name));
  const oldOrder = old.filter((name) => nowByName.has(name));
  const isMoved = !isSame(order, oldOrder);
  // Steps stand in the order of their times: where that alone moves them, the times are told. Nothing else has times.
  const byTime = oldOrder.toSorted((a, b) => minutesOf(nowByName.get(a)) - minutesOf(nowByName.get(b)));
  const isTold = changes.length > 0 && isSame(order, byTime);
  return isMoved && !isTold ? [...changes, { path, kind: 'moved', after: now }] : changes;
}

function minutesOf(step: unknown): number {
  return isRecord(step) ? Number(step['afterMinutes']) : 0;
}

function placesIn(list: readonly unknown[]): string[] {
  return list.map((_, at) => String(at + 1));
}
