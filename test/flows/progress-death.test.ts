import { expect, test } from 'vitest';
import type { World } from '../../src/flows/world';
import { MINUTE, aDesk, issue, mark, raise, replies, reply } from '../desk';
import { deathsOn, dyingProcess } from './dying-process';

/** A desk with a request that waits for two facts; from here on its process is the one given. */
async function waitingDesk(wrap: (world: World) => World) {
  let isOurs = false;
  const desk = await aDesk((world) => (isOurs ? wrap(world) : world));
  const key = raise(desk, { summary: 'Slow', description: 'It is slow.', answers: { severity: 'P2' } });
  await desk.settle();
  await desk.advance(MINUTE);
  isOurs = true;
  return { desk, key };
}

const REPLY = '1. production 2. the image registry 3. all our builds wait, nobody can deploy';
const WRITES = 14;

test('the deaths below are at every write that follows a reply', async () => {
  const living = dyingProcess(Infinity, 'before');
  const { desk, key } = await waitingDesk(living.wrap);
  await reply(desk, 'customer-nadia', key, REPLY);
  await desk.settle();
  expect(mark(desk, key)?.complete).toBe('yes');
  expect(living.writes()).toBe(WRITES);
});

test.each(deathsOn(WRITES))('killed at write %i, %s it arrived, a reply completes once', async (at, when) => {
  const dying = dyingProcess(at, when);
  let isRestarted = false;
  const { desk, key } = await waitingDesk((world) => (isRestarted ? world : dying.wrap(world)));
  await reply(desk, 'customer-nadia', key, REPLY);
  await desk.settle();
  isRestarted = true;
  await desk.advance(9 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', missing: [] });
  expect(issue(desk, key).status).toBe('Submitted');
  expect(replies(desk, key)).toHaveLength(2);
});
