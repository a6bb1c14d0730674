import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import type { World } from '../../src/flows/world';
import { MINUTE, aDesk, asked, mark, pages, raise, replies } from '../desk';
import { deathsOn, dyingProcess } from './dying-process';

const WRITES = 24;

/** A desk that has been set up; from here on its process is the one given. */
async function aReadyDesk(wrap: (world: World) => World): Promise<Desk> {
  let isOurs = false;
  const desk = await aDesk((world) => (isOurs ? wrap(world) : world));
  isOurs = true;
  return desk;
}

test('the deaths below are at every write of the path', async () => {
  const living = dyingProcess(Infinity, 'before');
  const desk = await aReadyDesk(living.wrap);
  raise(desk);
  await desk.settle();
  expect(living.writes()).toBe(WRITES);
});

test.each(deathsOn(WRITES))(
  'killed at write %i, %s it arrived, a P1 is taken in and paged once',
  async (at, when) => {
    const dying = dyingProcess(at, when);
    let isRestarted = false;
    const desk = await aReadyDesk((world) => (isRestarted ? world : dying.wrap(world)));
    const key = raise(desk);
    await desk.settle();
    isRestarted = true;
    await desk.advance(9 * MINUTE);
    expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall']);
    await asked(desk, 'acknowledge', 'agent-amir', key);
    await desk.advance(30 * MINUTE);
    expect(mark(desk, key)).toMatchObject({ complete: 'yes', ladder: 'acknowledged' });
    expect(replies(desk, key)).toHaveLength(2);
    expect(pages(desk)).toHaveLength(1);
  },
);
