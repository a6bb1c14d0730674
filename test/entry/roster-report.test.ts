import { expect, test } from 'vitest';
import { rosterReport } from '../../src/entry/roster-report';
import { aWorld } from '../world';

test.each([undefined, { body: {} }, { body: { projectId: '../10000' } }])(
  'a message %j, which names no project, is logged and makes no report',
  async (event) => {
    const { inside } = await aWorld();
    const logged: string[] = [];
    const [before, after] = await inside(async (world) => {
      const kept = () => world.storage.rosterReport('10000');
      const first = await kept();
      await rosterReport({ ...world, log: (code) => void logged.push(code) }, event);
      return [first, await kept()];
    });
    expect([logged, after]).toEqual([['roster-report-unreadable'], before]);
  },
);
