import type { Clock, Collection, Store } from '../../contracts';
import { KvsError } from './error';
import { checkKey, checkValue } from './limits';

/** A stored value with its metadata; times are epoch milliseconds, the expiry an ISO time. */
export interface Row {
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expireTime?: string;
}

export interface KeyedRow extends Row {
  key: string;
}

export interface SetOptions {
  ttl?: { value: number; unit: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' };
  keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  returnValue?: 'PREVIOUS' | 'LATEST';
}

/** Where values are kept: `value`, `secret`, or an entity's name. */
export interface Space {
  kind: 'value' | 'secret' | 'entity';
  name: string;
}

export interface Rows {
  get(space: Space, key: string): KeyedRow | undefined;
  /** Keeps a value; answers what `returnValue` asks for. */
  set(space: Space, key: string, value: unknown, options?: SetOptions): KeyedRow | undefined;
  /** Whether there was something to delete. */
  delete(space: Space, key: string): boolean;
  /** All that has not expired, by key. */
  all(space: Space): KeyedRow[];
}

const milliseconds = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

/** The rows of the key-value store, kept in the desk's store. */
export function createRows(store: Store, clock: Clock): Rows {
  const rowsOf = (space: Space): Collection<Row> => store.collection(`kvs ${space.kind} ${space.name}`);
  const alive = (row: Row | undefined) =>
    row && (row.expireTime === undefined || Date.parse(row.expireTime) > clock.now()) ? row : undefined;

  const get: Rows['get'] = (space, key) => {
    checkKey(key);
    const row = alive(rowsOf(space).get(key));
    return row && { key, ...row };
  };
  return {
    get,
    set(space, key, value, options = {}) {
      const before = get(space, key);
      checkValue(key, value);
      if (before && options.keyPolicy === 'FAIL_IF_EXISTS') {
        throw new KvsError(409, 'KEY_ALREADY_EXISTS', `"${key}" exists already.`);
      }
      const now = clock.now();
      const row: Row = {
        value,
        createdAt: before?.createdAt ?? now,
        updatedAt: now,
        ...expiry(now, options),
      };
      rowsOf(space).put(key, row);
      if (options.returnValue === 'PREVIOUS') return before;
      return options.returnValue === 'LATEST' ? { key, ...row } : undefined;
    },
    delete(space, key) {
      const found = get(space, key) !== undefined;
      rowsOf(space).delete(key);
      return found;
    },
    all: (space) =>
      rowsOf(space)
        .entries()
        .filter(([, row]) => alive(row))
        .map(([key, row]) => ({ key, ...row }))
        .sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
}

function expiry(now: number, { ttl }: SetOptions): { expireTime?: string } {
  if (!ttl) return {};
  const after = ttl.value * milliseconds[ttl.unit];
  if (!(after > 0))
    throw new KvsError(400, 'INVALID_TTL', `A time to live of ${ttl.value} ${ttl.unit} never begins.`);
  return { expireTime: new Date(now + after).toISOString() };
}
