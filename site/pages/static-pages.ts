import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest } from '../contracts';

const config = 'static/pages/vite.config.ts';

/**
 * Builds the Custom UI pages that are missing or older than their sources: each resource of the manifest that lies
 * under static/pages/dist, with the app's own Vite configuration. Throws with Vite's words when a build fails.
 */
export async function buildStaticPages(appDir: string, manifest: Manifest): Promise<void> {
  const native = new Set(
    Object.values(manifest.modules)
      .flat()
      .filter(({ render }) => render === 'native')
      .map(({ resource }) => resource),
  );
  const built = manifest.resources.filter(
    ({ key, path }) => !native.has(key) && path.startsWith('static/pages/dist/'),
  );
  for (const { path } of built) {
    if (!isFresh(appDir, path)) await viteBuild(appDir, basename(path));
  }
}

function isFresh(appDir: string, path: string): boolean {
  const page = join(appDir, path, 'index.html');
  if (!existsSync(page)) return false;
  const age = statSync(page).mtimeMs;
  const sources = globSync(
    ['static/**/*.{ts,tsx,css,html,json}', 'src/policy/**/*.ts', 'src/calls.ts', 'package-lock.json'],
    {
      cwd: appDir,
      exclude: ['static/pages/dist/**'],
    },
  );
  return sources.every((file) => statSync(join(appDir, file)).mtimeMs <= age);
}

function viteBuild(appDir: string, page: string): Promise<void> {
  const vite = join(appDir, 'node_modules/vite', viteBin(appDir));
  const child = spawn(process.execPath, [vite, 'build', '-c', config, '--logLevel', 'warn'], {
    cwd: appDir,
    // As a deploy would, also where a test runner has set this for itself.
    env: { ...process.env, NODE_ENV: 'production', PAGE: page },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => said.push(data.toString()));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`The page "${page}" did not build:\n${said.join('')}`));
    });
  });
}

function viteBin(appDir: string): string {
  const { bin } = JSON.parse(readFileSync(join(appDir, 'node_modules/vite/package.json'), 'utf8')) as {
    bin: { vite: string };
  };
  return bin.vite;
}
