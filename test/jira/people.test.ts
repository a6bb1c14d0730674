import { expect, test } from 'vitest';
import { leadOf, timeZoneOf } from '../../src/jira/people';
import { aWorld } from '../world';
import { answering } from './answering';

test('a person’s time zone and a project’s lead are as Jira says', async () => {
  const { inside } = await aWorld();
  const said = await inside(async ({ jira }) => [
    await jira.timeZoneOf('agent-sofia'),
    await jira.leadOf('10000'),
    await jira.leadOf('10001'),
  ]);
  expect(said).toEqual([
    'Europe/Stockholm',
    { accountId: 'agent-sofia', name: 'Sofia Lind' },
    { accountId: 'agent-zanele', name: 'Zanele Dube' },
  ]);
});

test('an account or a project that is gone has neither', async () => {
  const { inside } = await aWorld();
  const said = await inside(async ({ jira }) => [
    await jira.timeZoneOf('nobody'),
    await jira.leadOf('99999'),
  ]);
  expect(said).toEqual([undefined, undefined]);
});

test('a time zone that is kept private is unknown', async () => {
  expect(await timeZoneOf(answering({ accountId: 'a', timeZone: '' }).client, 'a')).toBeUndefined();
});

test('a project led by a closed account is led by nobody', async () => {
  const lead = { accountId: 'a', displayName: 'Former user', active: false };
  expect(await leadOf(answering({ id: '10000', lead }).client, '10000')).toBeUndefined();
});
