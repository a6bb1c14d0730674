import { join } from 'node:path';
import { bundleApp } from '../../../site/build/bundle';
import type { Store } from '../../../site/contracts';
import { createClock } from '../../../site/clock';
import { createDesk } from '../../../site/desk';
import { nativeResources, readManifest } from '../../../site/forge/manifest';
import { forkedRunner } from '../../../site/forge/runners/forked';
import { buildBrowserCode } from '../../../site/pages/build';
import { listen } from '../../../site/pages/listen';
import { serveDesk } from '../../../site/pages/serve';
import type { Desk } from '../../../site/running-desk';
import { morningClock } from '../../../site/seed/morning-clock';
import type { SiteSeed } from '../../../site/seed/seed';
import { lengthOf } from '../../../site/seed/steps';
import { openStore } from '../../../site/store/sqlite-store';
import { root } from '../../tree';

/** A desk in this process, and where its pages are. */
export interface OwnDesk {
  origin: string;
  desk: Desk;
  close: () => Promise<void>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TUESDAY = 2;

/**
 * Opens a desk in this process with a clock of its own and serves it as `npm start` does, the app in a process of its
 * own. Its day begins at nine (UTC) on the first Tuesday after `today`: what is due today must not depend on when the
 * tests are run.
 */
export async function openOwnDesk(seed: SiteSeed, today = Date.now()): Promise<OwnDesk> {
  const manifest = readManifest(join(root, 'manifest.yml'));
  const { bundleDir, resourcesDir } = await bundleApp({ appDir: root, outDir: join(root, '.desk/bundle') });
  const assets = await buildBrowserCode(join(root, '.desk/assets'));
  const [host, frames] = await Promise.all([listen(0, { next: false }), listen(0, { next: false })]);
  const store = openStore(':memory:');
  const clock = clockFrom(nineOnTuesday(today), store);
  const late = morningClock(clock, lengthOf(seed.morning));
  const runner = forkedRunner({ bundleDir, memoryMB: manifest.app.runtime.memoryMB });
  const desk = await createDesk({ manifest, runner, store, clock: late, seed, publicUrl: () => host.origin });
  late.catchUp();
  const native = new Set(nativeResources(manifest).map(({ key }) => key));
  const paths = new Map(manifest.resources.map(({ key, path }) => [key, path]));
  const resourceDir = (key: string) =>
    native.has(key) ? join(resourcesDir, key) : join(root, paths.get(key) ?? '');
  serveDesk({ desk, appDir: root, resourceDir, assets, host, frames });
  desk.scheduler.start();
  return {
    origin: host.origin,
    desk,
    async close() {
      await Promise.all([host.close(), frames.close()]);
      await desk.close();
      store.close();
    },
  };
}

/** The machine's clock, moved forward so that it is `start` now. */
function clockFrom(start: number, store: Store) {
  const clock = createClock({ store, base: () => Date.now() });
  clock.advance(start - clock.now());
  return clock;
}

function nineOnTuesday(today: number): number {
  const midnight = Math.floor(today / DAY) * DAY;
  const days = (TUESDAY - new Date(midnight).getUTCDay() + 7) % 7 || 7;
  return midnight + days * DAY + 9 * HOUR;
}
