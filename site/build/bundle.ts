import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nativeResources, readManifest } from '../forge/manifest';
import type { Manifest } from '../contracts';
import { hashOf } from './hash';
import { type Progress, unwatched } from './progress';

const here = import.meta.dirname;
const runtime = path.join(here, '..', 'forge', 'runtime');
const stampFile = '.bundle-of';
const runtimeFolder = '.runtime';

/** Where a bundle is and whether an earlier one could be used. */
export interface Bundle {
  /** For `forkedRunner`: the functions, with the loader and the wrapper. */
  bundleDir: string;
  /** One folder for each UI Kit resource, by its key. */
  resourcesDir: string;
  cached: boolean;
}

interface BundleJob {
  appDir: string;
  outDir: string;
  progress?: Progress;
}

/**
 * Bundles an app as a deploy does: its functions into `outDir`, its UI Kit resources (`render: native`) into
 * `outDir/resources/<key>`. Uses what is there when nothing it was made from has changed. Refuses functions that do
 * not parse, with the compiler's sentences, and resources that cannot be read; an earlier bundle then stays. Types are
 * for the type check to look at.
 */
export async function bundleApp({ appDir, outDir, progress = unwatched }: BundleJob): Promise<Bundle> {
  const manifest = readManifest(path.join(appDir, 'manifest.yml'));
  const resources = nativeResources(manifest);
  const hash = hashOf(sourcesOf(appDir, manifest, resources));
  const stamp = path.join(outDir, stampFile);
  const bundle = { bundleDir: outDir, resourcesDir: path.join(outDir, 'resources') };
  const isMade = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isMade()) return { ...bundle, cached: true };

  const fresh = path.resolve(`${outDir}.${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    await makeBundle({ appDir: path.resolve(appDir), outDir: fresh, progress }, resources);
    // Another process may have made the same one meanwhile, and an app may be running from it.
    if (isMade()) return { ...bundle, cached: true };
    rmSync(path.join(fresh, runtimeFolder), { recursive: true });
    writeFileSync(path.join(fresh, stampFile), hash);
    rmSync(outDir, { recursive: true, force: true });
    renameSync(fresh, outDir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return { ...bundle, cached: false };
}

function sourcesOf(appDir: string, manifest: Manifest, resources: { path: string }[]): string[] {
  const texts = manifest.translations?.resources ?? [];
  const files = [
    'src',
    'manifest.yml',
    'package-lock.json',
    'tsconfig.json',
    ...texts.map((text) => text.path),
  ];
  const folders = resources.map((resource) => path.dirname(resource.path));
  return [...files, ...folders]
    .map((file) => path.join(appDir, file))
    .concat(runtime, path.join(here, 'bundle.cjs'));
}

/** The bundler takes the loader and the wrapper from `<folder>/dist`. */
function layRuntime(outDir: string): string {
  const folder = path.join(outDir, runtimeFolder);
  for (const name of ['loader', 'wrapper']) {
    cpSync(path.join(runtime, `${name}.cjs`), path.join(folder, 'dist', `${name}.js`));
  }
  return folder;
}

/** The functions and the resources, each in a process of its own, so that two cores have something to do. */
async function makeBundle(
  { appDir, outDir, progress }: Required<BundleJob>,
  resources: { key: string; path: string }[],
): Promise<void> {
  const nameOf = (part: string) =>
    part === 'functions' ? 'the app’s functions' : `the app’s resource ${part}`;
  progress.expect(['functions', ...resources.map(({ key }) => key)].map(nameOf));
  const job = { appDir, outDir };
  const onPart = (part: string) => {
    progress.finished(nameOf(part));
  };
  const runs = [runBundler({ ...job, runtimeDir: layRuntime(outDir) }, onPart)];
  if (resources.length > 0) runs.push(runBundler({ ...job, resources }, onPart));
  // All of them, so that none still writes into a folder that a failure has removed.
  const ends = await Promise.allSettled(runs);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function runBundler(job: object, onPart: (part: string) => void): Promise<void> {
  const child = fork(path.join(here, 'bundle.cjs'), [JSON.stringify(job)], { execArgv: [], silent: true });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => said.push(text.toString()));
  child.on('message', (part) => {
    if (typeof part === 'string') onPart(part);
  });
  const code = await new Promise<number | null>((ended, failed) => {
    child.on('error', failed).on('close', ended);
  });
  if (code !== 0) throw new Error(`The app cannot be bundled.\n${said.join('').trim()}`);
}
