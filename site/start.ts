import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBehaviour } from './behaviour';
import { type Bundle, bundleApp } from './build/bundle';
import { buildCustomUi } from './build/custom-ui';
import { type Progress, progressOn } from './build/progress';
import { createClock } from './clock';
import type { Manifest } from './contracts';
import { openData } from './data-folder';
import { createDesk, type DeskParts, holdsDesk } from './desk';
import { nativeResources, readManifest } from './forge/manifest';
import { forkedRunner } from './forge/runners/forked';
import type { PastRequest } from './jsm/past-requests';
import { type Options, readOptions, usage } from './options';
import { buildBrowserCode } from './pages/build';
import { listen } from './pages/listen';
import { serveDesk } from './pages/serve';
import type { Desk } from './running-desk';
import { morningClock } from './seed/morning-clock';
import { freshDay, type SiteSeed, workingDay } from './seed/seed';
import { lengthOf } from './seed/steps';

const appDir = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const workDir = join(appDir, '.desk');

/** What `npm start` does: builds the app as a deploy does, and serves a desk that runs it. */
export async function start(args: string[]): Promise<void> {
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
  const store = openData(options);
  const host = await listen(options.port, { next: options.anyPort });
  const frames = await listen(host.port + 1, { next: true });
  const built = await buildAll(manifest);
  const desk = await openDesk({
    manifest,
    runner: forkedRunner({ bundleDir: built.bundleDir, memoryMB: manifest.app.runtime.memoryMB }),
    store,
    seed: seedFor(options),
    publicUrl: () => host.origin,
    ...(options.behave === undefined ? {} : { behave: readBehaviour(options.behave) }),
  });
  desk.jsm.bursts.enforce(true);
  desk.jsm.points.enforce(true);
  serveDesk({ desk, appDir, resourceDir: resourceDirs(manifest, built), assets: built.assets, host, frames });
  desk.scheduler.start();
  closeOnSignal(async () => {
    await Promise.all([host.close(), frames.close()]);
    await desk.close();
    store.close();
  });
  console.log(`The desk is ready: ${host.origin}/`);
}

function seedFor({ empty, requests }: Options): SiteSeed {
  const seed = empty ? freshDay : workingDay;
  if (requests === undefined) return seed;
  return { ...seed, past: JSON.parse(readFileSync(requests, 'utf8')) as PastRequest[] };
}

/** The app's bundle, its pages, and the desk's own browser code. Each is kept until its sources change. */
async function buildAll(manifest: Manifest): Promise<Bundle & { assets: string }> {
  const progress = progressOn(process.stdout, () => performance.now());
  const beat = setInterval(progress.beat, 1_000);
  try {
    const [bundle, assets] = await Promise.all([
      bundleApp({ appDir, outDir: join(workDir, 'bundle'), progress }),
      buildPages(manifest, progress),
    ]);
    return { ...bundle, assets };
  } finally {
    clearInterval(beat);
    progress.end();
  }
}

async function buildPages(manifest: Manifest, progress: Progress): Promise<string> {
  const [assets] = await Promise.all([
    buildBrowserCode(join(workDir, 'assets'), progress),
    buildCustomUi(appDir, manifest, progress),
  ]);
  return assets;
}

/** The folder of a resource by its key: where the bundler put it, or for Custom UI where the app built it. */
function resourceDirs(manifest: Manifest, { resourcesDir }: Bundle): (key: string) => string {
  const native = new Set(nativeResources(manifest).map(({ key }) => key));
  const paths = new Map(manifest.resources.map(({ key, path }) => [key, path]));
  return (key) => (native.has(key) ? join(resourcesDir, key) : join(appDir, paths.get(key) ?? ''));
}

async function telling<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`Building ${what} … `);
  const result = await work();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** The desk in the store. A new one lives through its morning first, so that the morning ends now. */
async function openDesk(parts: Omit<DeskParts, 'clock'>): Promise<Desk> {
  const clock = createClock({ store: parts.store, base: () => Date.now() });
  if (holdsDesk(parts.store)) return createDesk({ ...parts, clock });
  const late = morningClock(clock, lengthOf(parts.seed.morning));
  const begin = () => createDesk({ ...parts, clock: late });
  const desk = await (parts.seed.morning.length > 0 ? telling('the morning’s requests', begin) : begin());
  late.catchUp();
  return desk;
}

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
}
