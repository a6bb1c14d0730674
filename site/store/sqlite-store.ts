import { DatabaseSync } from 'node:sqlite';
import type { Collection, Store } from '../contracts';

/** https://www.sqlite.org/rescode.html#busy */
const busy = 5;

/**
 * A store in one SQLite file, or in memory for a test. Documents come back as fresh copies, in the order in which
 * their ids were first written. Refuses a file that is no database or that another desk has open, and a value that
 * JSON cannot carry.
 */
export function openStore(file: string): Store {
  const database = openAlone(file);
  const next = database.prepare(
    'INSERT INTO sequences VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last',
  );
  const statements = prepare(database);
  return {
    collection<T>(name: string) {
      return openCollection<T>(statements, name);
    },
    next(sequence) {
      return Number(next.get(sequence)?.['last']);
    },
    transaction: transactions(database),
    clear() {
      database.exec('BEGIN; DELETE FROM documents; DELETE FROM sequences; COMMIT');
    },
    close() {
      database.close();
    },
  };
}

/** Two desks on one file would run each timer twice. The lock is the system's: it ends with the process. */
function openAlone(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  // Write-ahead log with a sync per commit: what a call wrote is there after kill -9 and after a power cut.
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS documents (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        collection TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL,
        UNIQUE (collection, id)
      );
      CREATE TABLE IF NOT EXISTS sequences (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
      BEGIN EXCLUSIVE;
      COMMIT;
    `);
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    throw new Error(`A desk is already running on ${file}; choose another folder with --data.`, {
      cause: error,
    });
  }
  return database;
}

/** A collection is opened for every call of the app, so its statements are compiled once for all of them. */
function prepare(database: DatabaseSync) {
  return {
    one: database.prepare('SELECT json FROM documents WHERE collection = ? AND id = ?'),
    every: database.prepare('SELECT id, json FROM documents WHERE collection = ? ORDER BY position'),
    put: database.prepare(
      'INSERT INTO documents (collection, id, json) VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET json = excluded.json',
    ),
    remove: database.prepare('DELETE FROM documents WHERE collection = ? AND id = ?'),
  };
}

function openCollection<T>(
  { one, every, put, remove }: ReturnType<typeof prepare>,
  name: string,
): Collection<T> {
  const read = (json: unknown) => JSON.parse(String(json)) as T;
  const entries = () => every.all(name).map((row): [string, T] => [String(row['id']), read(row['json'])]);
  return {
    get(id) {
      const row = one.get(name, id);
      return row && read(row['json']);
    },
    put(id, value) {
      put.run(name, id, write(name, id, value));
    },
    delete(id) {
      return remove.run(name, id).changes > 0;
    },
    all: () => entries().map(([, value]) => value),
    entries,
  };
}

function write(collection: string, id: string, value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError(`${collection}/${id}: ${typeof value} is not a JSON document`);
  return json;
}

/** Transactions nest: an inner one that throws undoes its own writes only, if the outer one catches. */
function transactions(database: DatabaseSync): Store['transaction'] {
  let depth = 0;
  return (work) => {
    const level = depth;
    database.exec(level === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT level_${level}`);
    depth = level + 1;
    try {
      const result = work();
      if (result instanceof Promise)
        throw new TypeError('A transaction cannot wait: do the waiting before it.');
      database.exec(level === 0 ? 'COMMIT' : `RELEASE level_${level}`);
      return result;
    } catch (error) {
      database.exec(level === 0 ? 'ROLLBACK' : `ROLLBACK TO level_${level}; RELEASE level_${level}`);
      throw error;
    } finally {
      depth = level;
    }
  };
}
