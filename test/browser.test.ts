import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from './browser';

const nowhere = '/nowhere/chrome';

function folderWith(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), 0o755);
  return folder;
}

test('the browser that the environment names comes first', () => {
  const named = join(folderWith('mine'), 'mine');
  expect(findBrowser({ PLUMBLINE_CHROMIUM: named, PATH: folderWith('chromium') }, nowhere)).toBe(named);
});

test('a named browser that cannot run is refused by name', () => {
  expect(() => findBrowser({ PLUMBLINE_CHROMIUM: nowhere }, nowhere)).toThrow(
    'PLUMBLINE_CHROMIUM is /nowhere/chrome',
  );
});

test('a browser in PATH is found before the one Playwright fetched', () => {
  const folder = folderWith('google-chrome');
  const own = join(folderWith('own'), 'own');
  expect(findBrowser({ PATH: `/nowhere:${folder}` }, own)).toBe(join(folder, 'google-chrome'));
  expect(findBrowser({ PATH: '/nowhere' }, own)).toBe(own);
});

test('a machine without a browser has none', () => {
  expect(findBrowser({ PATH: '/nowhere' }, nowhere)).toBeUndefined();
});
