import { expect, test } from 'vitest';
import { stakater } from '../../src/policy/presets/stakater';
import { aDesk, asked } from '../desk';

const WISH = { jql: 'statusCategory = Done', most: 100, source: stakater };

test('a report names the organisations in it, and no other customer of the desk', async () => {
  const desk = await aDesk();
  desk.plantRequests(6);
  await asked(desk, 'startBacktest', 'admin-alex', 'ST-1', WISH);
  await desk.settle();
  const { run } = await asked(desk, 'loadBacktest', 'admin-alex', 'ST-1');
  const groups = run?.report.policy.byOrganisation.map(({ name }) => name) ?? [];
  const within = groups.filter((id) => id !== '').sort();
  expect(within.length).toBeGreaterThan(0);
  expect(within.length).toBeLessThan(desk.jsm.state.organizations.all().length);
  expect(Object.keys(run?.organisations ?? {}).sort()).toEqual(within);
});
