import { expect, test } from 'vitest';
import { desks } from '../../../site/seed/service-desks';
import { statuses, transitions } from '../../../site/seed/workflow';
import { fixtureSite, raiseProblem, type Site } from './fixture-pages';

const minute = 60_000;
const named = (name: string) => transitions.find((transition) => transition.name === name)?.id ?? '';
const move = (site: Site, key: string, name: string) =>
  site.post(`/browse/${key}/transition`, 'agent-amir', { id: named(name) });
const details = async (site: Site, key: string) =>
  (await (await site.get(`/browse/${key}`, 'agent-amir')).text()).replace(/\s+/g, ' ');

test('an SLA that has not started says what starts it and its goal', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await site.desk.advance(90 * minute);
  expect(await details(site, key)).toContain('starts when the status is Submitted<small>Goal 8h</small>');
});

test('a running SLA shows what is left, its goal and its start', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await move(site, key, 'Submit');
  await site.desk.advance(90 * minute);
  expect(await details(site, key)).toContain(
    '6h 30m left, due 21 Nov, 18:00<small >Goal 8h, started 21 Nov, 10:00</small >',
  );
});

test('asking for details again does not pause a running SLA', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await move(site, key, 'Submit');
  await site.desk.advance(30 * minute);
  await move(site, key, 'Ask for details');
  await site.desk.advance(30 * minute);
  await move(site, key, 'Submit');
  expect(await details(site, key)).toContain('7h left, due 21 Nov, 18:00');
});

test('a stopped SLA says whether it was met and after how long', async () => {
  const site = await fixtureSite();
  const key = raiseProblem(site);
  await move(site, key, 'Submit');
  await site.desk.advance(9 * 60 * minute);
  expect(await details(site, key)).toContain('overdue by 1h, since 21 Nov, 18:00');
  await move(site, key, 'Start work');
  expect(await details(site, key)).toContain('missed after 9h');
});

test('every SLA of the seed starts on Submitted and names statuses that exist', () => {
  const known = new Set(statuses.map(({ name }) => name));
  for (const { startStatus, stopStatuses } of desks.flatMap(({ slas }) => slas)) {
    expect(startStatus).toBe('Submitted');
    expect(stopStatuses.filter((name) => !known.has(name))).toEqual([]);
  }
});
