import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createClock } from '../../../site/clock';
import { createDesk } from '../../../site/desk';
import { readManifest } from '../../../site/forge/manifest';
import { inProcessRunner } from '../../../site/forge/runners/in-process';
import { emptyDay, type SiteSeed } from '../../../site/seed/seed';
import { panel, type Step } from '../../../site/seed/steps';
import { memoryStore } from '../memory-store';
import { appDir, fixtureDesk } from './fixture-desk';

const raise: Step = {
  after: 10,
  does: 'raises',
  as: 'customer-nadia',
  desk: 'ST',
  requestType: '11',
  values: { summary: 'Down', description: 'All of it.' },
  panel: panel({ answer: 'yes' }),
};
const reply: Step = {
  after: 5,
  does: 'comments',
  as: 'agent-amir',
  key: 'ST-1',
  text: 'On it.',
  public: true,
};
const nine = Date.UTC(2026, 10, 21, 9);
const minute = 60_000;

const day = (...morning: Step[]): SiteSeed => ({ ...emptyDay, morning });

test('lives through the morning, each step at its own time', async () => {
  const { state } = await fixtureDesk(day(raise, reply));
  expect(state.issues.all()).toMatchObject([
    { key: 'ST-1', created: nine + 10 * minute, comments: [{ created: nine + 15 * minute, public: true }] },
  ]);
});

test('begins with the past requests of its seed, before the morning', async () => {
  const past = {
    serviceDeskId: '1',
    requestTypeId: '11',
    reporterId: 'customer-ben',
    values: { summary: 'Long ago', description: 'It was slow.' },
    channel: 'portal' as const,
    created: nine - 1_000 * minute,
  };
  const { state } = await fixtureDesk({ ...day(raise), past: [past] });
  expect(state.issues.all().map(({ key, summary }) => `${key} ${summary}`)).toEqual([
    'ST-1 Long ago',
    'ST-2 Down',
  ]);
});

test('begins once and finds everything again when opened anew', async () => {
  const store = memoryStore();
  const clock = createClock({ store, base: () => nine });
  const manifest = readManifest(join(appDir, 'manifest.yml'));
  const runner = inProcessRunner(() => Promise.reject(new Error('not called')));
  const parts = { manifest, runner, store, clock, seed: day(raise), publicUrl: () => 'http://127.0.0.1:1' };
  await (await createDesk(parts)).close();
  expect((await createDesk(parts)).state.issues.all()).toHaveLength(1);
});

test('begins again when it died while it was begun', async () => {
  const store = memoryStore();
  store.collection('jsm-issues').put('10001', { half: 'written' });
  const clock = createClock({ store, base: () => nine });
  const manifest = readManifest(join(appDir, 'manifest.yml'));
  const runner = inProcessRunner(() => Promise.reject(new Error('not called')));
  const desk = await createDesk({
    manifest,
    runner,
    store,
    clock,
    seed: emptyDay,
    publicUrl: () => 'http://127.0.0.1:1',
  });
  expect(desk.state.issues.all()).toEqual([]);
});

test('says which step of the morning Jira refused', async () => {
  await expect(fixtureDesk(day(reply))).rejects.toThrow(
    'POST /rest/servicedeskapi/request/ST-1/comment was refused with 404',
  );
});

test('says what the app refused while the desk was set up', async () => {
  const place = { as: 'admin-alex', module: 'settings-page', desk: 'ST' };
  const asks: Step = { after: 0, does: 'asks the app', ...place, call: 'publish', payload: {} };
  const seed = { ...day(asks), refusedBy: () => 'in its own words' };
  await expect(fixtureDesk(seed)).rejects.toThrow(
    'The app refused "publish" while the desk was set up: in its own words',
  );
});

test('tells open pages what changed', async () => {
  const desk = await fixtureDesk(day(raise));
  const heard: unknown[] = [];
  desk.changes.listen((change) => heard.push(change));
  await desk.jsm.rest({
    method: 'POST',
    path: '/rest/servicedeskapi/request/ST-1/comment',
    body: { body: 'On it.', public: true },
    caller: { as: 'user', accountId: 'agent-amir' },
  });
  expect(heard).toEqual(expect.arrayContaining([{ what: 'issue', key: 'ST-1' }, { what: 'outbox' }]));
});

test('a fault of Jira is met by the app and not by a person', async () => {
  const desk = await fixtureDesk(day(raise));
  desk.jiraFaults.next({ method: 'GET', path: /ST-1/, status: 503 });
  const person = { as: 'user', accountId: 'agent-amir' } as const;
  const path = '/rest/api/3/issue/ST-1';
  expect(await desk.jsm.rest({ method: 'GET', path, caller: person })).toMatchObject({ status: 200 });
  const place = {
    moduleType: 'jira:issueContext',
    moduleKey: 'issue-panel',
    extension: {},
    accountId: 'agent-amir',
  };
  const asked = { method: 'GET', path, headers: {} };
  expect(await desk.forge.fetchProduct(place, asked)).toMatchObject({ status: 503 });
  expect(await desk.forge.fetchProduct(place, asked)).toMatchObject({ status: 200 });
});
