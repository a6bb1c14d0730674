import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { readManifest } from '../checks/manifest';
import { root } from '../tree';

/**
 * A throw-away copy of the app as a deploy reads it, for Atlassian's tools to look at; gone when the test ends.
 * `change` rewrites the manifest; `more` is laid beside the sources in src, by name. Pages that only a build makes are
 * stood in for by an empty index.html: the pages gate builds and opens the real ones.
 */
export function appCopy(
  change: (manifest: string) => string = (manifest) => manifest,
  more: Record<string, string> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of ['static', 'src', 'package.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: isSource });
  }
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, 'src', name), text);
  // Only the app's own sources: the linters build a program from whatever tsconfig.json includes.
  const config = readFileSync(join(root, 'tsconfig.json'), 'utf8');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    config.replace(/"include": \[.*?\]/s, '"include": ["src/**/*"]'),
  );
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const manifest = change(readFileSync(join(root, 'manifest.yml'), 'utf8'));
  writeFileSync(join(folder, 'manifest.yml'), manifest);
  const pages = readManifest(manifest).resources.filter(({ path }) => extname(path) === '');
  for (const path of pages.map((resource) => join(folder, resource.path))) {
    if (existsSync(join(path, 'index.html'))) continue;
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'index.html'), '');
  }
  return folder;
}

function isSource(path: string): boolean {
  return basename(path) !== 'dist';
}

const Findings = z.array(
  z
    .object({ file: z.string(), line: z.number(), level: z.string(), message: z.string() })
    .transform(({ file, line, level, message }) => `${file}:${line} ${level}: ${message}`),
);

/** What one of the CommonJS scripts of this folder finds in an app: `file:line level: message`. */
export async function findingsOf(script: 'lint.cjs' | 'validate.cjs', app: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'test/forge', script)], {
    cwd: app,
  });
  return Findings.parse(JSON.parse(stdout));
}
