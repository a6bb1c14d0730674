import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from './contracts';
import { holdsDesk } from './desk';
import type { Options } from './options';
import { openStore } from './store/sqlite-store';

/**
 * Opens the store in a data folder, emptied when a reset was asked for. Refuses to begin an empty desk where there is
 * one already.
 */
export function openData({ data, reset, empty }: Pick<Options, 'data' | 'reset' | 'empty'>): Store {
  mkdirSync(data, { recursive: true });
  const store = openStore(join(data, 'desk.sqlite'));
  if (reset) store.clear();
  if (!empty || !holdsDesk(store)) return store;
  store.close();
  throw new Error(`${data} already holds a desk. Add --reset to begin anew, or --data for another folder.`);
}
