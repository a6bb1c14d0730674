import type { Keep } from '../../../src/storage/keep';

/** `peek` looks at what is kept without being an invocation that reads. */
export interface MemoryKeep extends Keep {
  peek(entity: string): unknown[];
}

/**
 * Forge's key-value store in memory: what is kept cannot be changed in place, and each call is carried out as a whole.
 */
export function memoryKeep(): MemoryKeep {
  const rows = new Map<string, object>();
  const at = (entity: string, key: string) => `${entity}/${key}`;
  const read = (key: string) => Promise.resolve<unknown>(rows.get(key));
  const write = (key: string, value: object) => {
    rows.set(key, frozen(value));
    return Promise.resolve();
  };
  const remove = (key: string) => {
    rows.delete(key);
    return Promise.resolve();
  };
  const all = (entity: string) =>
    [...rows].filter(([key]) => key.startsWith(`${entity}/`)).map(([, value]) => value);
  return {
    peek: all,
    get: (key) => read(at('key', key)),
    set: (key, value) => write(at('key', key), value),
    delete: (key) => remove(at('key', key)),
    getSecret: (key) => read(at('secret', key)),
    setSecret: (key, value) => write(at('secret', key), value),
    async addSecret(key, value) {
      if (rows.has(at('secret', key))) return false;
      await write(at('secret', key), value);
      return true;
    },
    startingWith: () => Promise.reject(new Error('the ladder looks for no keys by how they begin')),
    getEntity: (entity, key) => read(at(entity, key)),
    setEntity: (entity, key, value) => write(at(entity, key), value),
    deleteEntity: (entity, key) => remove(at(entity, key)),
    async addEntity(entity, key, value) {
      if (rows.has(at(entity, key))) return false;
      await write(at(entity, key), value);
      return true;
    },
    async replaceEntity(entity, key, value, still) {
      if (field(rows.get(at(entity, key)), still.attribute) !== still.is) return false;
      await write(at(entity, key), value);
      return true;
    },
    lowest(entity, _index, upTo, limit) {
      const due = all(entity).filter((row) => Number(field(row, 'at')) <= upTo);
      due.sort((a, b) => Number(field(a, 'at')) - Number(field(b, 'at')));
      return Promise.resolve<unknown[]>(due.slice(0, limit));
    },
    within: () => Promise.reject(new Error('the ladder asks for no partition of an index')),
  };
}

function field(row: object | undefined, name: string): unknown {
  return row === undefined ? undefined : Reflect.get(row, name);
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value) as unknown[])
    if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(value);
}
