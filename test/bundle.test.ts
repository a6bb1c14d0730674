import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bundleApp } from '../site/build/bundle';
import { exportsOf } from './checks/source';
import { readText, root } from './tree';

const SourceMap = z.object({ sources: z.array(z.string()) });

/** What a bundle exports when a fresh process requires it as Forge's runtime does. */
function exportsOfBundle(file: string): string[] {
  const script = join(root, 'test/forge/exports-of-bundle.cjs');
  return z
    .array(z.string())
    .parse(JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })));
}

/** The npm packages that anything in a bundle's folder was made from, as its source maps tell. */
function packagesIn(folder: string): string[] {
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.map'),
  );
  const sources = maps.flatMap(
    (name) => SourceMap.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).sources,
  );
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  return [...new Set(names)].sort();
}

test('NOTICE names every package that functions and the agent’s panel carry', async () => {
  const { bundleDir } = await bundleApp({ appDir: root, outDir: join(root, '.desk/bundle') });
  const packages = packagesIn(bundleDir);
  const notice = readText('NOTICE').split(/[\s,()]+/);
  expect(packages).toContain('franc-min');
  expect(packages.filter((name) => !notice.includes(name))).toEqual([]);
}, 240_000);

test('the app bundles as a deploy bundles it and exports every handler', async () => {
  // The folder of `npm start`, so that what it or the build gate made from these very sources is not made again.
  const { bundleDir } = await bundleApp({ appDir: root, outDir: join(root, '.desk/bundle') });
  const handlers = exportsOf(readText('src/index.ts'));
  expect(handlers.length).toBeGreaterThan(0);
  expect(exportsOfBundle(join(bundleDir, 'index.cjs')).sort()).toEqual(handlers.sort());
}, 240_000);
