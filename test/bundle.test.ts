import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bundleApp } from '../site/build/bundle';
import { exportsOf } from './checks/source';
import { readText, root } from './tree';

/** What a bundle exports when a fresh process requires it as Forge's runtime does. */
function exportsOfBundle(file: string): string[] {
  const script = join(root, 'test/forge/exports-of-bundle.cjs');
  return z
    .array(z.string())
    .parse(JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })));
}

test('the app bundles as a deploy bundles it and exports every handler', async () => {
  // The folder of `npm start`, so that what it or the build gate made from these very sources is not made again.
  const { bundleDir } = await bundleApp({ appDir: root, outDir: join(root, '.desk/bundle') });
  const handlers = exportsOf(readText('src/index.ts'));
  expect(handlers.length).toBeGreaterThan(0);
  expect(exportsOfBundle(join(bundleDir, 'index.cjs')).sort()).toEqual(handlers.sort());
}, 240_000);
