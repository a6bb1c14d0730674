import { expect, test } from 'vitest';
import { siteWithDesks, START, MINUTE } from './site-with-desks';
import type { Site } from './site-with-desks';

const move = (site: Site, id: string) =>
  site.as('amir')('POST', '/rest/api/3/issue/ST-1/transitions', { transition: { id } });
const read = async (site: Site) =>
  (await site.as('amir')('GET', '/rest/servicedeskapi/request/ST-1/sla/1')).body;

test('no cycle runs before the start status is entered', async () => {
  const site = siteWithDesks();
  site.raise();
  const sla = await read(site);
  expect(sla).toMatchObject({ name: 'Time to first response', completedCycles: [] });
  expect(sla).not.toHaveProperty('ongoingCycle');
});

test('entering the start status runs the clock to the goal of the priority', async () => {
  const site = siteWithDesks();
  site.raise();
  site.wait(10 * MINUTE);
  await move(site, '11');
  site.wait(30 * MINUTE);
  expect(await read(site)).toMatchObject({
    ongoingCycle: {
      startTime: { epochMillis: START + 10 * MINUTE },
      breachTime: { epochMillis: START + 250 * MINUTE },
      breached: false,
      elapsedTime: { millis: 30 * MINUTE, friendly: '30m' },
      remainingTime: { millis: 210 * MINUTE, friendly: '3h 30m' },
    },
  });
});

test('a stop status completes the cycle and a return begins another', async () => {
  const site = siteWithDesks();
  site.raise();
  await move(site, '11');
  site.wait(5 * MINUTE);
  await move(site, '21');
  await move(site, '41');
  expect(await read(site)).toMatchObject({
    completedCycles: [{ stopTime: { epochMillis: START + 5 * MINUTE }, breached: false }],
    ongoingCycle: { elapsedTime: { millis: 0 } },
  });
});

test('changing the priority moves the running cycle to its goal', async () => {
  const site = siteWithDesks();
  site.raise();
  await move(site, '11');
  site.wait(90 * MINUTE);
  await site.as('amir')('PUT', '/rest/api/3/issue/ST-1', { fields: { priority: { name: 'High' } } });
  expect(await read(site)).toMatchObject({
    ongoingCycle: { breached: true, remainingTime: { millis: -30 * MINUTE, friendly: '-30m' } },
  });
});

test('customers may not read SLAs', async () => {
  const site = siteWithDesks();
  site.raise();
  expect((await site.as('nadia')('GET', '/rest/servicedeskapi/request/ST-1/sla')).status).toBe(403);
});
