import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import type { World } from '../../../src/flows/world';
import { ask, closeDesk, COMPLETE, issue, MINUTE, openDesk, raise, replies } from '../../desk';
import { deathsOn, dyingProcess } from '../dying-process';
import { DAY, participants, sharingBy, wish } from './shared-desk';

const same = (world: World) => world;
let desk: Desk;
/** The process that runs now. */
let process = same;

beforeAll(async () => {
  desk = await openDesk((world) => process(sharingBy({ outsiders: 'allow' })(world)));
});
afterAll(() => closeDesk(desk));

const wished = wish({
  colleagues: ['customer-oliver'],
  addresses: ['ben@fabrikam.example'],
  organisation: true,
  days: 1,
});

async function aRequest(): Promise<string> {
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  await desk.advance(5 * MINUTE);
  return key;
}

/** Nadia shares, whatever becomes of it. */
async function share(key: string): Promise<void> {
  await ask(desk, 'share', 'customer-nadia', key, wished).catch(() => undefined);
}

function said(key: string, words: string): number {
  return replies(desk, key).filter((text) => text.includes(words)).length;
}

const SHARING = 16;
const ENDING = 10;

test('the deaths below are at every write of sharing and of its end', async () => {
  const living = dyingProcess(Infinity, 'before');
  const key = await aRequest();
  process = living.wrap;
  await share(key);
  const sharing = living.writes();
  await desk.advance(DAY + 10 * MINUTE);
  process = same;
  expect([sharing, living.writes() - sharing]).toEqual([SHARING, ENDING]);
});

test.each(deathsOn(SHARING))('killed at write %i, %s it arrived, a share is told once', async (at, when) => {
  const key = await aRequest();
  process = dyingProcess(at, when).wrap;
  await share(key);
  process = same;
  await desk.advance(7 * MINUTE);
  await share(key);
  expect(participants(desk, key).toSorted()).toEqual(['customer-ben', 'customer-oliver']);
  expect(said(key, 'with Oliver Hale')).toBe(1);
  expect(said(key, 'everyone at Northwind')).toBe(1);
  expect(issue(desk, key).comments.filter((comment) => !comment.public)).toHaveLength(1);
});

test('no share outlives its day, wherever its process died', async () => {
  const keys: string[] = [];
  for (const [at, when] of deathsOn(SHARING)) {
    const key = await aRequest();
    process = dyingProcess(at, when).wrap;
    await share(key);
    process = same;
    keys.push(key);
  }
  await desk.advance(DAY + 15 * MINUTE);
  for (const key of keys)
    expect([participants(desk, key), issue(desk, key).organizationIds]).toEqual([[], []]);
});

test.each(deathsOn(ENDING))(
  'killed at write %i, %s it arrived, shares end and that is said once',
  async (at, when) => {
    const key = await aRequest();
    await share(key);
    await desk.advance(DAY - 4 * MINUTE);
    process = dyingProcess(at, when).wrap;
    await desk.advance(9 * MINUTE);
    process = same;
    await desk.advance(15 * MINUTE);
    expect([participants(desk, key), issue(desk, key).organizationIds]).toEqual([[], []]);
    expect(said(key, 'no longer shared')).toBe(1);
    expect(said(key, 'with Oliver Hale, everyone at Northwind Traders and the people')).toBe(1);
  },
);
