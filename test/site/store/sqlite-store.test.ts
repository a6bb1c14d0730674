import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../../site/store/sqlite-store';

const folder = mkdtempSync(path.join(tmpdir(), 'desk-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('documents come back in the order of their first writing', () => {
  const notes = openStore(':memory:').collection<{ text: string }>('notes');
  notes.put('b', { text: 'first' });
  notes.put('a', { text: 'second' });
  notes.put('b', { text: 'changed' });
  expect(notes.entries()).toEqual([
    ['b', { text: 'changed' }],
    ['a', { text: 'second' }],
  ]);
  expect(notes.delete('b')).toBe(true);
  expect(notes.delete('b')).toBe(false);
});

test('a document that was read is a copy of its own', () => {
  const notes = openStore(':memory:').collection<{ text: string }>('notes');
  notes.put('a', { text: 'kept' });
  const copy = notes.get('a');
  if (copy) copy.text = 'scribbled over';
  expect(notes.get('a')).toEqual({ text: 'kept' });
});

test('a value that JSON cannot carry is refused by name', () => {
  const notes = openStore(':memory:').collection<unknown>('notes');
  expect(() => notes.put('a', undefined)).toThrow('notes/a: undefined is not a JSON document');
});

test('a transaction that throws leaves nothing behind, not even a number', () => {
  const store = openStore(':memory:');
  const notes = store.collection<string>('notes');
  const work = () => {
    notes.put('a', 'half');
    store.next('issue');
    throw new Error('stop');
  };
  expect(() => store.transaction(work)).toThrow('stop');
  expect([notes.all(), store.next('issue')]).toEqual([[], 1]);
});

test('an inner transaction that throws undoes only its own writes', () => {
  const store = openStore(':memory:');
  const notes = store.collection<string>('notes');
  store.transaction(() => {
    notes.put('outer', 'kept');
    expect(() =>
      store.transaction(() => {
        notes.put('inner', 'gone');
        throw new Error('stop');
      }),
    ).toThrow();
  });
  expect(notes.all()).toEqual(['kept']);
});

test('clearing empties collections and starts sequences over', () => {
  const store = openStore(':memory:');
  store.collection<number>('notes').put('a', 1);
  store.next('issue');
  store.clear();
  expect([store.collection<number>('notes').all(), store.next('issue')]).toEqual([[], 1]);
});

test('a second desk on the same file is told to go elsewhere', () => {
  const file = path.join(folder, 'shared.db');
  const first = openStore(file);
  expect(() => openStore(file)).toThrow(
    `A desk is already running on ${file}; choose another folder with --data.`,
  );
  first.close();
  openStore(file).close();
});

test('a second process on the same file is told so too', () => {
  const file = path.join(folder, 'held.db');
  const first = openStore(file);
  first.collection('notes').put('a', 'kept');
  const child = inProcess(`openStore(${JSON.stringify(file)})`);
  expect(String(child.stderr)).toContain('A desk is already running on');
  first.close();
});

test('a file that is no database is refused', () => {
  const file = path.join(folder, 'letter.txt');
  writeFileSync(file, 'Dear desk, this is a letter and no database at all.');
  expect(() => openStore(file)).toThrow('file is not a database');
});

test('what was written outlives a process killed right after', () => {
  const file = path.join(folder, 'killed.db');
  const child = inProcess(`
    openStore(${JSON.stringify(file)}).collection('notes').put('a', 'kept');
    process.kill(process.pid, 'SIGKILL');`);
  expect([child.signal, String(child.stderr)]).toEqual(['SIGKILL', '']);
  expect(openStore(file).collection('notes').all()).toEqual(['kept']);
});

/** Runs lines that know `openStore` in a process of their own. */
function inProcess(lines: string) {
  const store = JSON.stringify(path.resolve('site/store/sqlite-store.ts'));
  const script = `import { openStore } from ${store};\n${lines}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
}
