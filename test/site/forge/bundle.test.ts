import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleApp } from '../../../site/build/bundle';
import type { AppRunner } from '../../../site/contracts';
import { forkedRunner } from '../../../site/forge/runners/forked';
import { appDir, createFixture, noon } from './fixture';

// Under the project, so that the app finds its packages.
mkdirSync('.desk', { recursive: true });
const folder = mkdtempSync(path.resolve('.desk', 'test-bundle-'));
const outDir = path.join(folder, 'out');
const runners: AppRunner[] = [];

const open = () => {
  const runner = forkedRunner({ bundleDir: outDir, memoryMB: 256 });
  runners.push(runner);
  return createFixture({ runner });
};

beforeAll(async () => {
  await bundleApp({ appDir, outDir });
}, 300_000);

afterAll(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  rmSync(folder, { recursive: true });
});

test('the bundle runs in a process of its own through every seam', async () => {
  const desk = open();
  expect(await desk.ask('asApp', { path: '/rest/api/3/myself' })).toEqual({
    status: 200,
    body: '{"ok":true}',
  });
  expect(await desk.ask('remember', { key: 'k', value: 1 })).toBe(1);
  await desk.ask('push', { value: 'one' });
  await desk.scheduler.runDue();
  expect(await desk.noted('consumed')).toEqual(['one']);
  expect(desk.forge.logs()).toMatchObject([{ functionKey: 'consumer', line: 'consumed one' }]);
  const [now] = (await desk.ask('now')) as [number];
  expect(Math.abs(now - noon)).toBeLessThan(60_000);
  await desk.forge.stop();
});

test('a connection past the proxy is refused and named', async () => {
  const desk = open();
  await expect(desk.ask('dial', { url: 'http://tracker.example/' })).rejects.toThrow(
    'tracker.example:80 is out of reach',
  );
  expect(desk.forge.refusals()).toMatchObject([
    { code: 'DIRECT_CONNECTION', what: 'resolver: a connection to tracker.example:80' },
  ]);
  await desk.forge.stop();
});

test('an app has the memory that its runtime gives it', async () => {
  const desk = open();
  const megabytes = Number(await desk.ask('memory'));
  // V8 adds its young generation to what it was told.
  expect([megabytes >= 256, megabytes < 512]).toEqual([true, true]);
  await desk.forge.stop();
});

test('a bundle is used again while nothing changed', async () => {
  expect(await bundleApp({ appDir, outDir })).toMatchObject({ cached: true, bundleDir: outDir });
});

test('an app that does not parse is refused with the compiler’s words', async () => {
  const broken = path.join(folder, 'broken');
  cpSync(appDir, broken, { recursive: true });
  writeFileSync(path.join(broken, 'src', 'index.ts'), 'export const tick = ;\n');
  const bundling = bundleApp({ appDir: broken, outDir: path.join(folder, 'never') });
  await expect(bundling).rejects.toThrow(/index\.ts[\s\S]*TS1109/);
}, 300_000);

test('a function that hangs is answered, and the next one runs in a new process', async () => {
  const runner = forkedRunner({ bundleDir: outDir });
  runners.push(runner);
  const event = (functionKey: string) => ({
    handler: 'index.resolver',
    body: { call: { functionKey, payload: {} }, context: {} },
    variables: [],
    _meta: { appContext: { invocationId: functionKey }, proxy: {}, tracing: {} },
  });
  const late = await runner.invoke(event('hangs'), 0.2, () => undefined);
  expect(late).toMatchObject({ success: false, error: { errorType: 'FUNCTION_TIME_OUT' } });
  expect(await runner.invoke(event('now'), 25, () => undefined)).toMatchObject({ success: true });
});

test('the app’s process ends with its parent, even by kill -9', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', parentOf(outDir)], {
    stdio: 'pipe',
  });
  const child = await new Promise<number>((pid) => {
    parent.stdout.on('data', (text: Buffer) => {
      pid(Number(text.toString()));
    });
  });
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(child), { timeout: 5_000 }).toBe(false);
});

/** A program that starts the app's process the way the runner does and tells its id. */
function parentOf(bundleDir: string): string {
  const script = JSON.stringify(path.resolve('site/forge/runners/child.cjs'));
  const bundle = JSON.stringify(path.join(bundleDir, '__forge__.cjs'));
  return `import { fork } from 'node:child_process';
    console.log(fork(${script}, [${bundle}]).pid);
    setInterval(() => {}, 1000);`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
