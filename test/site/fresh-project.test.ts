import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClock } from '../../site/clock';
import { createDesk } from '../../site/desk';
import { readManifest } from '../../site/forge/manifest';
import { type AppFunction, inProcessRunner } from '../../site/forge/runners/in-process';
import type { Issue } from '../../site/jsm/entities';
import type { Desk } from '../../site/running-desk';
import { freshDay } from '../../site/seed/seed';
import { openStore } from '../../site/store/sqlite-store';
import { startingPolicy } from '../../src/policy/start';
import { asked, closeDesk, NINE } from '../desk';

const FRESH = '3';
const it: { desk?: Desk } = {};

async function doorOf(handler: string): Promise<AppFunction> {
  // Forge's packages look for their runtime when they load, so the app is imported after the desk stands.
  const { forgeWorld, tryAgain } = await import('../../src/entry/forge-world');
  const { doors } = await import('../../src/entry/doors');
  const all: Record<string, unknown> = doors(() => forgeWorld(), tryAgain);
  return all[handler.replace('index.', '')] as AppFunction;
}

beforeAll(async () => {
  const store = openStore(':memory:');
  it.desk = await createDesk({
    manifest: readManifest('manifest.yml'),
    runner: inProcessRunner(doorOf),
    store,
    clock: createClock({ store, base: () => NINE }),
    seed: freshDay,
    publicUrl: () => 'http://desk.test',
  });
  const site = await asked(it.desk, 'loadSite', 'admin-alex', 'FR');
  await asked(it.desk, 'publishPolicy', 'admin-alex', 'FR', {
    source: startingPolicy(site, 'en'),
    basedOn: 0,
  });
}, 60_000);
afterAll(() => it.desk && closeDesk(it.desk));

/** A request on the new project's portal, as the app left it. */
async function judged(summary: string): Promise<Issue | undefined> {
  const raised = it.desk?.jsm.createRequest({
    ...{ serviceDeskId: FRESH, requestTypeId: '31', reporterId: 'customer-oliver', channel: 'portal' },
    values: { summary, description: 'It is down.', customfield_10201: 'Web shop' },
  });
  await it.desk?.settle();
  return it.desk?.state.issues.get(raised?.id ?? '');
}

test('a policy made from what the project has judges its requests', async () => {
  const issue = await judged('The shop is down');
  expect(issue?.properties['plumbline']).toMatchObject({ chosen: expect.any(String) as unknown });
  expect(issue?.status).toBe('Waiting for support');
});

test('once an administrator has added the statuses requests move to them', async () => {
  it.desk?.jsm.addStatus(FRESH, { name: 'Awaiting details', category: 'new' });
  it.desk?.jsm.addStatus(FRESH, { name: 'Submitted', category: 'new' });
  expect(['Awaiting details', 'Submitted']).toContain((await judged('The shop is down again'))?.status);
});
