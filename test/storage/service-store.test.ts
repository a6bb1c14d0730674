import { expect, test } from 'vitest';
import type { Keep } from '../../src/storage/keep';
import { serviceStore } from '../../src/storage/service-store';

/** A store over plain values; `before` runs before the next value is set. */
function aStore(before: { set?: () => Promise<void> } = {}) {
  const rows = new Map<string, unknown>();
  const secrets = new Map<string, unknown>();
  const keep: Pick<Keep, 'get' | 'set' | 'getSecret' | 'setSecret'> = {
    get: (key) => Promise.resolve(rows.get(key)),
    async set(key, value) {
      const { set: first } = before;
      delete before.set;
      await first?.();
      rows.set(key, value);
    },
    getSecret: (key) => Promise.resolve(secrets.get(key)),
    setSecret: (key, value) => Promise.resolve(void secrets.set(key, value)),
  };
  return serviceStore(keep);
}

const zoom = (host: string) => ({ values: { host }, secrets: { clientSecret: 's' } });

test('a note written while an admin saves leaves what was saved', async () => {
  const before: { set?: () => Promise<void> } = {};
  const store = aStore(before);
  await store.connect('1', 'zoom', zoom('old@desk.example'));
  before.set = () => store.connect('1', 'zoom', zoom('new@desk.example'));
  await store.noteService('1', 'zoom', { at: 7 });
  expect(await store.connection('1', 'zoom')).toMatchObject({ values: { host: 'new@desk.example' } });
});

test('the latest success and the latest failure are both kept', async () => {
  const store = aStore();
  await store.connect('1', 'zoom', zoom('a@desk.example'));
  await store.noteService('1', 'zoom', { at: 7, why: 'HTTP 401' });
  await store.noteService('1', 'zoom', { at: 8 });
  expect(await store.connection('1', 'zoom')).toEqual({
    values: { host: 'a@desk.example' },
    secrets: ['clientSecret'],
    lastFailed: { at: 7, why: 'HTTP 401' },
    lastWorked: 8,
  });
});

test('new credentials start without notes', async () => {
  const store = aStore();
  await store.connect('1', 'zoom', zoom('a@desk.example'));
  await store.noteService('1', 'zoom', { at: 7, why: 'HTTP 401' });
  await store.connect('1', 'zoom', zoom('b@desk.example'));
  expect((await store.connection('1', 'zoom'))?.lastFailed).toBeUndefined();
});
