// npm start: builds the app as a deploy does, and serves a desk that runs it.
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bundle, bundleApp } from './build/bundle';
import { buildCustomUi } from './build/custom-ui';
import { createClock } from './clock';
import type { Clock, Manifest } from './contracts';
import { createDesk } from './desk';
import { readManifest } from './forge/manifest';
import { forkedRunner } from './forge/runners/forked';
import { type Options, readOptions, usage } from './options';
import { buildBrowserCode } from './pages/build';
import { listen } from './pages/listen';
import { serveDesk } from './pages/serve';

import type { Desk } from './running-desk';
import { morningClock } from './seed/morning-clock';
import { emptyDay, type SiteSeed, workingDay } from './seed/seed';
import { lengthOf } from './seed/steps';
import { openStore } from './store/sqlite-store';

const appDir = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const workDir = join(appDir, '.desk');

await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  // Servers that already listen would keep a failed start alive.
  process.exit();
});

async function run(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    console.log(usage);
    return;
  }
  const manifest = readManifest(join(appDir, 'manifest.yml'));
  if (options.build) {
    await buildAll(manifest);
    return;
  }
  const host = await listen(options.port, { next: options.anyPort });
  const frames = await listen(host.port + 1, { next: true });
  const built = await buildAll(manifest);
  const { desk, close } = await openDesk(options, manifest, built.bundleDir, host.origin);
  const native = new Set(
    Object.values(manifest.modules)
      .flat()
      .filter(({ render }) => render === 'native')
      .map((one) => one['resource']),
  );
  const pathOf = (key: string) => manifest.resources.find((resource) => resource.key === key)?.path ?? '';
  const resourceDir = (key: string) =>
    native.has(key) ? join(built.resourcesDir, key) : join(appDir, pathOf(key));
  serveDesk({ desk, appDir, resourceDir, assets: built.assets, host, frames });
  desk.scheduler.start();
  closeOnSignal(async () => {
    await Promise.all([host.close(), frames.close()]);
    await close();
  });
  console.log(`The desk is ready: ${host.origin}/`);
}

/** The app's bundle, its pages, and the desk's own browser code. Each is kept until its sources change. */
async function buildAll(manifest: Manifest): Promise<Bundle & { assets: string }> {
  const assets = await telling('the desk’s pages', () => buildBrowserCode(join(workDir, 'assets')));
  await telling('the app’s pages', () => buildCustomUi(appDir, manifest));
  const bundle = await telling('the app’s functions', () =>
    bundleApp({ appDir, outDir: join(workDir, 'bundle') }),
  );
  return { ...bundle, assets };
}

async function telling<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`Building ${what} … `);
  const result = await work();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

async function openDesk(options: Options, manifest: Manifest, bundleDir: string, publicUrl: string) {
  mkdirSync(options.data, { recursive: true });
  const store = openStore(join(options.data, 'desk.sqlite'));
  if (options.reset) store.clear();
  const runner = forkedRunner({ bundleDir });
  const seed = options.empty ? emptyDay : workingDay;
  const isNew = store.collection<boolean>('desk').get('begun') !== true;
  const real = createClock({ store, base: () => Date.now() });
  const parts = {
    manifest,
    runner,
    store,
    clock: clockFor(real, seed, isNew),
    seed,
    publicUrl: () => publicUrl,
  };
  const open = () => createDesk(parts);
  const desk: Desk = isNew ? await telling('the morning’s requests', open) : await open();
  const close = async () => {
    await desk.close();
    store.close();
  };
  return { desk, close };
}

/** A new desk lives through its morning first, so that it ends now. */
function clockFor(real: Clock, seed: SiteSeed, isNew: boolean): Clock {
  return isNew ? morningClock(real, lengthOf(seed.morning)) : real;
}

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
}
