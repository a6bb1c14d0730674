import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleApp } from '../../site/build/bundle';
import { root } from '../tree';
import { measure, weigh, type Row } from './row';

const manifest = `modules:
  webtrigger:
    - key: bare
      function: bare
      response:
        type: dynamic
  function:
    - key: bare
      handler: index.bare
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
  runtime:
    name: nodejs24.x
permissions:
  scopes: []
`;

/** Size and load time of what a deploy uploads, beside a function that answers 200 and nothing more. */
export async function deployedBundle(bundleDir: string, folder: string): Promise<Row[]> {
  const bareDir = join(folder, 'bare');
  await bundleApp({ appDir: bareApp(join(folder, 'bare-app')), outDir: bareDir });
  const [size, bareSize] = [sizeOf(bundleDir), sizeOf(bareDir)];
  const what = 'a bare Forge function';
  return [
    weigh('bundle', 'kB', size.raw, { what, value: bareSize.raw }),
    weigh('bundle, gzip', 'kB', size.gzip, { what, value: bareSize.gzip }),
    await measure('bundle required', 'ms', 9, () => requireTime(bundleDir), {
      what,
      take: () => requireTime(bareDir),
    }),
  ];
}

function bareApp(app: string): string {
  mkdirSync(join(app, 'src'), { recursive: true });
  writeFileSync(join(app, 'manifest.yml'), manifest);
  writeFileSync(join(app, 'package.json'), '{ "name": "bare", "private": true }\n');
  writeFileSync(join(app, 'src', 'index.ts'), 'export const bare = () => ({ statusCode: 200 });\n');
  return app;
}

function sizeOf(bundle: string): { raw: number; gzip: number } {
  const code = readdirSync(bundle)
    .filter(
      (name) => name.endsWith('.cjs') && !name.startsWith('__') && statSync(join(bundle, name)).isFile(),
    )
    .map((name) => readFileSync(join(bundle, name)));
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0) / 1000;
  return { raw: sum(code.map((text) => text.length)), gzip: sum(code.map((text) => gzipSync(text).length)) };
}

function requireTime(bundle: string): number {
  const script = join(root, 'test/bench/require-time.cjs');
  return Number(execFileSync(process.execPath, [script, join(bundle, 'index.cjs')], { encoding: 'utf8' }));
}
