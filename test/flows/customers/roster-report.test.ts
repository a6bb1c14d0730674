import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import type { World } from '../../../src/flows/world';
import { makeReport } from '../../../src/flows/customers/roster-report';
import { MINUTE, aDesk, asked } from '../../desk';
import { aWorld } from '../../world';
import { withPolicies } from './holding';

const ST = 'ST-1';
const DAILY = { every: 'day', weekday: 'mon', at: '10:00', timeZone: 'UTC' } as const;

/** The app with a policy that asks for a report each day at ten, and knows the domains of the planted organisations. */
function withReport(world: World): World {
  const policy: World['storage']['policy'] = async (projectId) => {
    const published = await world.storage.policy(projectId);
    if (published === undefined) return undefined;
    const inJira = await world.jira.organisationsOn(projectId);
    const planted = inJira
      .map(({ name }) => ({ name, domains: [`${name.toLowerCase().replaceAll(' ', '-')}.example`] }))
      .filter(({ name }) => / \d+$/.test(name));
    const { customers } = published.policy;
    const organizations = [...customers.organizations, ...planted];
    return {
      ...published,
      policy: { ...published.policy, customers: { ...customers, organizations, report: DAILY } },
    };
  };
  return { ...world, storage: { ...world.storage, policy } };
}

const report = async (desk: Desk) => (await asked(desk, 'loadRoster', 'admin-alex', ST)).report;

const noWait = () => Promise.resolve();

/** The app whose process dies before it keeps what a report came to. */
function dying(world: World): World {
  const saveRosterReport: World['storage']['saveRosterReport'] = (projectId, kept) =>
    kept.state === 'running'
      ? world.storage.saveRosterReport(projectId, kept)
      : Promise.reject(new Error('died'));
  return { ...world, storage: { ...world.storage, saveRosterReport } };
}

/** Publishes at nine, and lets the sweep after ten find that the report is due. */
async function untilReported(desk: Desk): Promise<void> {
  await asked(desk, 'publishPreset', 'admin-alex', ST, { preset: 'stakater' });
  desk.clock.advance(55 * MINUTE);
  await desk.advance(15 * MINUTE);
}

test('the report that is due counts who stands where', async () => {
  const desk = await aDesk(withReport);
  const planted = desk.plantCustomers(100);
  await untilReported(desk);
  const { last, next } = (await report(desk)) ?? {};
  expect(last).toMatchObject({ state: 'done', counted: { at: last?.at, notShown: planted.hidden } });
  expect(last?.counted?.drifted).toBe(planted.drifted + planted.private);
  const {
    customers = 0,
    fits = 0,
    joins = 0,
    drifted = 0,
    nobodys = 0,
    unlisted = 0,
    notShown = 0,
  } = last?.counted ?? {};
  expect(fits).toBeGreaterThanOrEqual(planted.fits);
  expect(joins + nobodys).toBeGreaterThanOrEqual(planted.nobodys);
  expect(fits + joins + drifted + nobodys + unlisted + notShown).toBe(customers);
  expect(next).toBe('2026-11-18T10:00:00.000Z');
});

test('a planted crowd shows every place with a preset as it is', async () => {
  const { desk, inside } = await aWorld();
  desk.plantCustomers(1_000);
  await inside((world) => makeReport(world, '10000', noWait));
  const { last } = (await report(desk)) ?? {};
  expect(last).toMatchObject({ state: 'done', counted: { drifted: 70, notShown: 20 } });
  expect(last?.counted?.joins).toBeGreaterThan(10);
  expect(last?.counted?.nobodys).toBeGreaterThan(10);
  expect(last?.counted?.fits).toBeGreaterThan(40);
  expect(last?.counted?.unlisted).toBeGreaterThan(800);
});

test('what is kept of a report names nobody', async () => {
  const desk = await aDesk(withReport);
  desk.plantCustomers(60);
  await untilReported(desk);
  const kept = desk.store.collection<{ value: unknown }>('kvs value ').all();
  const words = JSON.stringify(kept) + JSON.stringify(desk.forge.logs());
  expect(await report(desk)).toMatchObject({ last: { state: 'done' } });
  expect(kept.length).toBeGreaterThan(0);
  expect(words).not.toMatch(/qm:roster|abara/i);
});

test('Jira slowing down makes the report wait and go on', async () => {
  const desk = await aDesk(withReport);
  desk.plantCustomers(60);
  desk.jiraFaults.next({ method: 'GET', path: /\/servicedesk\/[^/]+\/customer/, status: 429, retryAfter: 1 });
  await untilReported(desk);
  expect(desk.jiraFaults.waiting()).toEqual([]);
  expect((await report(desk))?.last).toMatchObject({ state: 'done' });
});

/** A desk with a crowd on which asking for customers takes the app so long, from the moment that is given. */
async function aSlowDesk(isSlow: (desk: Desk) => boolean): Promise<Desk> {
  const desk: Desk = await aDesk((world) => {
    const customersOn: World['jira']['customersOn'] = (projectId, from) => {
      if (isSlow(desk)) desk.clock.advance(5 * MINUTE);
      return world.jira.customersOn(projectId, from);
    };
    return withReport({ ...world, jira: { ...world.jira, customersOn } });
  });
  desk.plantCustomers(400);
  return desk;
}

test('a report that takes longer than 13 minutes is broken off and shows no numbers', async () => {
  const desk = await aSlowDesk(() => true);
  await untilReported(desk);
  expect(await report(desk)).toMatchObject({ last: { state: 'broken-off' } });
  expect((await report(desk))?.last).not.toHaveProperty('counted');
});

test('a report that is broken off keeps the numbers of the one before', async () => {
  const wednesday = Date.parse('2026-11-18T00:00:00Z');
  const desk = await aSlowDesk(({ clock }) => clock.now() > wednesday);
  await untilReported(desk);
  const first = (await report(desk))?.last;
  await desk.advance(25 * 60 * MINUTE);
  expect(first).toMatchObject({ state: 'done' });
  expect((await report(desk))?.last).toMatchObject({ state: 'broken-off', counted: first?.counted });
});

test('the last numbers stay beside a report that began and died', async () => {
  const { desk, inside } = await aWorld(withReport);
  await inside((world) => makeReport(world, '10000', noWait));
  const first = (await report(desk))?.last;
  await desk.advance(20 * MINUTE);
  const began = inside((world) => makeReport(dying(world), '10000', noWait));
  await expect(began).rejects.toThrow('died');
  expect(first).toMatchObject({ state: 'done' });
  expect((await report(desk))?.last).toMatchObject({ state: 'running', counted: first?.counted });
  await desk.advance(15 * MINUTE);
  expect((await report(desk))?.last).toMatchObject({ state: 'broken-off', counted: first?.counted });
});

test('a report does not begin a wait that would end too late', async () => {
  const waits: number[] = [];
  const { desk, inside } = await aWorld(withReport);
  await inside((world) => {
    const jira = { ...world.jira, customersOn: () => Promise.resolve({ slowDown: 14 * 60 }) };
    return makeReport({ ...world, jira }, '10000', (wait) => Promise.resolve(void waits.push(wait)));
  });
  expect((await report(desk))?.last).toMatchObject({ state: 'broken-off' });
  expect(waits).toEqual([]);
});

test('two messages at once make one report', async () => {
  const made: string[] = [];
  const desk = await aDesk((world) => {
    const startRosterReport: World['startRosterReport'] = async (projectId) => {
      await world.startRosterReport(projectId);
      await world.startRosterReport(projectId);
    };
    const saveRosterReport: World['storage']['saveRosterReport'] = (projectId, kept) => {
      made.push(`${projectId} ${kept.state}`);
      return world.storage.saveRosterReport(projectId, kept);
    };
    return withReport({ ...world, startRosterReport, storage: { ...world.storage, saveRosterReport } });
  });
  // Both desks of the site are due.
  await asked(desk, 'publishPreset', 'admin-alex', 'IO-1', { preset: 'interstellio' });
  await untilReported(desk);
  expect(made.toSorted()).toEqual(['10000 done', '10000 running', '10001 done', '10001 running']);
});

test('a policy without a report makes none and shows none', async () => {
  const desk = await aDesk(withPolicies((text) => text.replace(/^ {2}report: .*$/m, '')));
  await untilReported(desk);
  expect(await report(desk)).toBeUndefined();
  expect(desk.forge.logs().some(({ line }) => line.includes('roster-report'))).toBe(false);
});

test('customers who do not fit are in the settings’ health list', async () => {
  const desk = await aDesk(withReport);
  desk.plantCustomers(60);
  await untilReported(desk);
  const { customers } = await asked(desk, 'loadSettings', 'admin-alex', ST);
  expect(customers).toMatchObject({ state: 'done' });
  expect((customers?.counted?.drifted ?? 0) + (customers?.counted?.joins ?? 0)).toBeGreaterThan(0);
});
