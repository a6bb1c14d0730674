import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import type { World } from '../../../src/flows/world';
import { COMPLETE, MINUTE, aDesk, ask, asked, issue, mark, raise, replies } from '../../desk';
import { dyingProcess } from '../dying-process';
import { holding } from './holding';
import { aCustomer, notes } from './people';

const CALM = { ...COMPLETE, impact: 'One report is late; we work around it by exporting by hand' };

/** A desk whose process is the one given once it has been set up. */
async function aReadyDesk<T>(
  wrap: (world: World) => World,
  setUp: (desk: Desk) => Promise<T>,
): Promise<{ desk: Desk; given: T }> {
  let isOurs = false;
  const desk = await aDesk((world) => holding()(isOurs ? wrap(world) : world));
  const given = await setUp(desk);
  isOurs = true;
  return { desk, given };
}

const heldByLena = (desk: Desk) => raise(desk, { as: 'customer-lena', answers: { severity: 'P3', ...CALM } });

/** A request that waits for an address, a minute old. */
async function waiting(desk: Desk): Promise<string> {
  const key = heldByLena(desk);
  await desk.settle();
  await desk.advance(2 * MINUTE);
  return key;
}

/** The same, and the account that its reporter registered again with. */
async function registered(desk: Desk): Promise<{ key: string; lena: string }> {
  return { key: await waiting(desk), lena: aCustomer(desk, 'Lena Vogt', 'lena.vogt@northwind.example') };
}

const nothing = () => Promise.resolve();

/** A call that its process may not survive. */
const tried = (call: Promise<unknown>) => call.catch(() => undefined);

const WRITES = { hold: 16, release: 15, carry: 19 };

test.each([
  ['holding', WRITES.hold, withHeld],
  ['letting through', WRITES.release, withRelease],
  ['carrying over', WRITES.carry, withCarryOver],
] as const)('the deaths below are at every write of %s', async (_name, writes, path) => {
  const living = dyingProcess(Infinity, 'before');
  await path(living.wrap);
  expect(living.writes()).toBe(writes);
});

async function withHeld(wrap: (world: World) => World) {
  const { desk } = await aReadyDesk(wrap, nothing);
  const key = heldByLena(desk);
  await desk.settle();
  return { desk, key };
}

async function withRelease(wrap: (world: World) => World) {
  const { desk, given: key } = await aReadyDesk(wrap, waiting);
  await tried(ask(desk, 'letThrough', 'agent-amir', key));
  return { desk, key };
}

async function withCarryOver(wrap: (world: World) => World) {
  const { desk, given } = await aReadyDesk(wrap, registered);
  await tried(ask(desk, 'carryOver', 'agent-amir', given.key, { accountId: given.lena }));
  return { desk, ...given };
}

/** A process that dies after so many writes, and one that comes after it. */
function mortal(at: number) {
  const dying = dyingProcess(at, 'after');
  let isRestarted = false;
  return {
    wrap: (world: World) => (isRestarted ? world : dying.wrap(world)),
    restart: () => {
      isRestarted = true;
    },
  };
}

/** One that dies before a write leaves what one leaves that dies after the write before it. */
const deathsAfter = (writes: number) => Array.from({ length: writes }, (_, at) => at + 1);

test.each(deathsAfter(WRITES.hold))('killed after write %i, a request is held once', async (at) => {
  const life = mortal(at);
  const { desk, key } = await withHeld(life.wrap);
  life.restart();
  await desk.advance(9 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ complete: 'no', admission: 'hold' });
  expect(issue(desk, key).status).toBe('Awaiting details');
  expect([replies(desk, key).length, notes(desk, key).length]).toEqual([1, 1]);
});

test.each(deathsAfter(WRITES.release))('killed after write %i, a request is let through once', async (at) => {
  const life = mortal(at);
  const { desk, key } = await withRelease(life.wrap);
  life.restart();
  await desk.advance(9 * MINUTE);
  // Either it was written down, and the sweep has done the rest, or the agent presses again.
  if (mark(desk, key)?.complete === 'no') await asked(desk, 'letThrough', 'agent-amir', key);
  expect(mark(desk, key)?.complete).toBe('yes');
  expect(issue(desk, key).status).toBe('Submitted');
  expect(replies(desk, key)).toHaveLength(2);
});

test.each(deathsAfter(WRITES.carry))('killed after write %i, a request is carried over once', async (at) => {
  const life = mortal(at);
  const { desk, key, lena } = await withCarryOver(life.wrap);
  life.restart();
  await desk.advance(9 * MINUTE);
  await asked(desk, 'carryOver', 'agent-amir', key, { accountId: lena });
  expect(issue(desk, key)).toMatchObject({ reporterId: lena, status: 'Submitted' });
  expect(mark(desk, key)).toMatchObject({ complete: 'yes', tier: 'premium' });
  expect(mark(desk, key)).not.toHaveProperty('carrying');
  expect(replies(desk, key)).toHaveLength(2);
});
