import { createClock } from '../../site/clock';
import { createDesk } from '../../site/desk';
import { readManifest } from '../../site/forge/manifest';
import { forkedRunner } from '../../site/forge/runners/forked';
import type { Desk } from '../../site/running-desk';
import { workingDay } from '../../site/seed/seed';
import { openStore } from '../../site/store/sqlite-store';
import { NINE } from '../desk';

/** Setting up the desk starts the app's process, so what is measured is a warm app. */
export function openDesk(bundleDir: string): Promise<Desk> {
  const store = openStore(':memory:');
  return createDesk({
    manifest: readManifest('manifest.yml'),
    runner: forkedRunner({ bundleDir }),
    store,
    clock: createClock({ store, base: () => NINE }),
    seed: { ...workingDay, morning: [] },
    publicUrl: () => 'http://desk.test',
  });
}

/** A REST call, as the desk heard it. */
export interface Heard {
  method: string;
  path: string;
}

/** All REST calls from now on, as they come. */
export function counted(desk: Desk): Heard[] {
  const calls: Heard[] = [];
  const rest = desk.jsm.rest.bind(desk.jsm);
  desk.jsm.rest = (request) => {
    calls.push({ method: request.method, path: request.path });
    return rest(request);
  };
  return calls;
}

/** How many of these calls there are, and how many of them write. */
export function costOf(calls: readonly Heard[]): { calls: number; writes: number } {
  return { calls: calls.length, writes: calls.filter(({ method }) => method !== 'GET').length };
}
