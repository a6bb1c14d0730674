import { expect, test } from 'vitest';
import type { RosterReport } from '../../src/flows/world/roster';
import { NINE } from '../desk';
import { aWorld } from '../world';

const running: RosterReport = { at: NINE, state: 'running' };
const counted = { customers: 50, fits: 35, joins: 4, drifted: 3, nobodys: 2, unlisted: 5, notShown: 1 };

test('the latest report on a project’s customers takes the place of the one before', async () => {
  const { inside } = await aWorld();
  const done: RosterReport = { at: NINE, state: 'done', counted: { at: NINE, ...counted } };
  const kept = await inside(async ({ storage }) => {
    await storage.saveRosterReport('10000', running);
    await storage.saveRosterReport('10000', done);
    return [await storage.rosterReport('10000'), await storage.rosterReport('10001')];
  });
  expect(kept).toEqual([done, undefined]);
});
