import { join } from 'node:path';
import { asDocumented, type Behaviour } from '../../../site/behaviour';
import { createClock } from '../../../site/clock';
import { createDesk } from '../../../site/desk';
import { readManifest } from '../../../site/forge/manifest';
import { type AppFunction, inProcessRunner } from '../../../site/forge/runners/in-process';
import type { Desk } from '../../../site/running-desk';
import { emptyDay } from '../../../site/seed/seed';
import type { SiteSeed } from '../../../site/seed/seed';
import { openStore } from '../../../site/store/sqlite-store';

export const appDir = join(import.meta.dirname, 'fixture');

/** A desk on 21 November 2026, 09:00 UTC, that hosts the fixture app in this process. */
export function fixtureDesk(
  seed: SiteSeed = emptyDay,
  publicUrl = 'http://127.0.0.1:8080',
  behave: Behaviour = asDocumented,
): Promise<Desk> {
  const store = openStore(':memory:');
  const clock = createClock({ store, base: () => Date.UTC(2026, 10, 21, 9) });
  const load = async (handler: string): Promise<AppFunction> => {
    const app: Record<string, unknown> = { ...(await import('./fixture/index')) };
    return app[handler.replace('index.', '')] as AppFunction;
  };
  const manifest = readManifest(join(appDir, 'manifest.yml'));
  return createDesk({
    manifest,
    runner: inProcessRunner(load),
    store,
    clock,
    seed,
    publicUrl: () => publicUrl,
    behave,
  });
}
