import path from 'node:path';
import type {
  AppRunner,
  Clock,
  Forge,
  ModulePlace,
  Outside,
  RestAnswer,
  RestRequest,
  Store,
} from '../../../site/contracts';
import { createClock } from '../../../site/clock';
import { createForge } from '../../../site/forge/forge';
import { readManifest } from '../../../site/forge/manifest';
import { inProcessRunner, type AppFunction } from '../../../site/forge/runners/in-process';
import { createOutside } from '../../../site/outside/outside';
import { createScheduler, type RunningScheduler } from '../../../site/scheduler';
import { openStore } from '../../../site/store/sqlite-store';

export const appDir = path.join(import.meta.dirname, 'fixture-app');
export const noon = Date.UTC(2026, 10, 23, 12);

export const panel: ModulePlace = {
  moduleType: 'jira:issuePanel',
  moduleKey: 'panel',
  extension: { issue: { key: 'ST-1' } },
  accountId: 'amir',
};

/** A Forge platform with the fixture app, driven by hand at noon. */
export interface Fixture {
  forge: Forge;
  outside: Outside;
  store: Store;
  clock: Clock;
  scheduler: RunningScheduler;
  /** What the app asked Jira. */
  asked: RestRequest[];
  /** A resolver's answer; throws what the app threw. */
  ask: (
    functionKey: string,
    payload?: Record<string, unknown>,
    place?: Partial<ModulePlace>,
  ) => Promise<unknown>;
  /** What the app noted under a key. */
  noted: (key: string) => Promise<unknown>;
}

interface Options {
  store?: Store;
  runner?: AppRunner;
  rest?: (request: RestRequest) => RestAnswer;
  manifest?: (manifest: Forge['manifest']) => Forge['manifest'];
  delays?: number[];
}

/** The fixture app on a fresh platform, or on the store of an earlier one, as after a restart. */
export function createFixture({
  store = openStore(':memory:'),
  runner,
  rest,
  manifest,
  delays = [],
}: Options = {}): Fixture {
  const clock = createClock({ store, base: () => noon });
  const failures = (kind: string, error: unknown) => {
    throw new Error(`${kind}: ${String(error)}`);
  };
  const scheduler = createScheduler({ store, clock, onError: failures });
  const outside = createOutside({ store, clock, slackChannels: [] });
  const asked: RestRequest[] = [];
  const read = readManifest(path.join(appDir, 'manifest.yml'));
  const forge = createForge({
    manifest: manifest?.(read) ?? read,
    runner: runner ?? inProcessRunner(load),
    rest: (request) => {
      asked.push(request);
      return Promise.resolve(rest?.(request) ?? { status: 200, body: { ok: true } });
    },
    outside,
    store,
    clock,
    scheduler,
    delays,
    appAccountId: 'the-app',
    accountTypeOf: (accountId) => (accountId === 'amir' ? 'licensed' : 'customer'),
    publicUrl: () => 'http://desk.example',
  });
  const ask: Fixture['ask'] = async (functionKey, payload = {}, place = {}) => {
    const result = await forge.resolve({ ...panel, ...place }, functionKey, payload);
    if (result.success) return result.body;
    throw new Error(`${result.error.errorType}: ${result.error.errorMessage}`);
  };
  const noted = (key: string) =>
    Promise.resolve(store.collection<{ value: unknown }>('kvs value ').get(key)?.value ?? []);
  return { forge, outside, store, clock, scheduler, asked, ask, noted };
}

async function load(handler: string): Promise<AppFunction> {
  const app = (await import('./fixture-app/src/index')) as Record<string, unknown>;
  return app[handler.slice(handler.indexOf('.') + 1)] as AppFunction;
}
