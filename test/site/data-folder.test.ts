import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openData } from '../../site/data-folder';
import { holdsDesk } from '../../site/desk';

const wish = { reset: false, empty: false };

/** A folder in which a desk was begun. */
function folderWithDesk(): string {
  const data = mkdtempSync(join(tmpdir(), 'desk-data-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const store = openData({ ...wish, data });
  store.collection('desk').put('begun', true);
  store.close();
  return data;
}

test('finds the desk in its folder again', () => {
  const store = openData({ ...wish, data: folderWithDesk() });
  expect(holdsDesk(store)).toBe(true);
  store.close();
});

test('refuses to begin an empty desk where there is one', () => {
  const data = folderWithDesk();
  expect(() => openData({ ...wish, data, empty: true })).toThrow(
    `${data} already holds a desk. Add --reset to begin anew, or --data for another folder.`,
  );
  openData({ ...wish, data }).close();
});

test('forgets the desk on reset, also to begin an empty one', () => {
  const store = openData({ data: folderWithDesk(), reset: true, empty: true });
  expect(holdsDesk(store)).toBe(false);
  store.close();
});
