import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../contracts';
import { nativeResources } from '../forge/manifest';
import { type Progress, unwatched } from './progress';

const PART = 'the app’s pages';

/**
 * Builds the app's Custom UI with the app's own `npm run build`, when a page is missing or older than a source.
 * Forge uploads each resource folder as it is, so what is in it is what a deploy would show. Throws with the
 * build's own words when it fails.
 */
export async function buildCustomUi(
  appDir: string,
  manifest: Manifest,
  progress: Progress = unwatched,
): Promise<void> {
  const native = new Set(nativeResources(manifest).map(({ key }) => key));
  const folders = manifest.resources.filter(({ key }) => !native.has(key)).map(({ path }) => path);
  const oldest = Math.min(...folders.map((folder) => changed(join(appDir, folder, 'index.html'))));
  if (newestSource(appDir, folders) < oldest) return;
  progress.expect([PART]);
  await npmRunBuild(appDir);
  progress.finished(PART);
}

/** When a file was last written; 0 for one that is not there. */
function changed(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function newestSource(appDir: string, folders: string[]): number {
  const sources = globSync(['static/**/*.*', 'src/**/*.ts', 'package-lock.json'], {
    cwd: appDir,
    exclude: folders.map((folder) => `${folder}/**`),
  });
  return Math.max(...sources.map((file) => changed(join(appDir, file))));
}

function npmRunBuild(appDir: string): Promise<void> {
  const child = spawn('npm', ['run', '-s', 'build'], {
    cwd: appDir,
    // As a deploy would, also where a test runner has set this for itself.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => said.push(data.toString()));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`The app's pages did not build:\n${said.join('')}`));
    });
  });
}
