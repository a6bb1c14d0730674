import { expect, test } from 'vitest';
import type { World } from '../../src/flows/world';
import { MINUTE, aDesk, asked, mark, pages, raise, replies } from '../desk';

/** A process that dies at its nth write, before or after the write arrived, and never comes back. */
function dyingProcess(at: number, when: 'before' | 'after') {
  let writes = 0;
  const isDead = () => writes >= at;
  const mortal =
    <A extends unknown[], T>(write: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (isDead()) throw new Error('dead');
      writes += 1;
      if (isDead() && when === 'before') throw new Error('died before the write');
      const answer = await write(...args);
      if (isDead()) throw new Error('died after the write');
      return answer;
    };
  return { writes: () => writes, wrap: (world: World): World => mortalWorld(world, mortal) };
}

type Mortal = <A extends unknown[], T>(write: (...args: A) => Promise<T>) => (...args: A) => Promise<T>;

function mortalWorld(world: World, mortal: Mortal): World {
  const { jira, storage } = world;
  return {
    ...world,
    page: mortal(world.page),
    wake: mortal(world.wake),
    jira: { ...jira, mark: mortal(jira.mark), move: mortal(jira.move), comment: mortal(jira.comment) },
    storage: {
      ...storage,
      startLadder: mortal(storage.startLadder),
      saveLadder: mortal(storage.saveLadder),
      remind: mortal(storage.remind),
      forget: mortal(storage.forget),
      begin: mortal(storage.begin),
      finish: mortal(storage.finish),
      release: mortal(storage.release),
      keepAcknowledgement: mortal(storage.keepAcknowledgement),
    },
  };
}

const WRITES = 19;
const DEATHS = Array.from({ length: WRITES }, (_, at) => at + 1).flatMap((at) => [
  [at, 'before'] as const,
  [at, 'after'] as const,
]);

test('the deaths below are at every write of the path', async () => {
  const living = dyingProcess(Infinity, 'before');
  const desk = await aDesk(living.wrap);
  raise(desk);
  await desk.settle();
  expect(living.writes()).toBe(WRITES);
});

test.each(DEATHS)('killed at write %i, %s it arrived, a P1 is taken in and paged once', async (at, when) => {
  const dying = dyingProcess(at, when);
  let isRestarted = false;
  const desk = await aDesk((world) => (isRestarted ? world : dying.wrap(world)));
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
});
