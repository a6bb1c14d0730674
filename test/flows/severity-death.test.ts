import { expect, test } from 'vitest';
import type { JiraFault } from '../../site/jira-faults';
import type { Desk } from '../../site/running-desk';
import type { World } from '../../src/flows/world';
import { COMPLETE, MINUTE, aDesk, as, ask, mark, pages, raise, replies } from '../desk';
import { deathsOn, dyingProcess } from './dying-process';

const lower = { from: 'P1', to: 'P3', reason: 'One page of the manual has a typo.' };
const raiseIt = { from: 'P3', to: 'P1', reason: 'Nobody can order any more.' };

/** A desk with a request of this severity; from here on its process is the one given. */
async function deskWith(severity: string, wrap: (world: World) => World) {
  let isOurs = false;
  const desk = await aDesk((world) => (isOurs ? wrap(world) : world));
  const key = raise(desk, { answers: { ...COMPLETE, severity } });
  await desk.settle();
  await desk.advance(MINUTE);
  isOurs = true;
  return { desk, key };
}

/** An agent who is told of a failure, or of somebody at it, looks again a little later and repeats it if need be. */
async function insist(desk: Desk, key: string, choice: typeof lower): Promise<void> {
  await ask(desk, 'reclassify', 'agent-amir', key, choice).catch(() => undefined);
  await desk.advance(6 * MINUTE);
  if (mark(desk, key)?.severity !== choice.to) await ask(desk, 'reclassify', 'agent-amir', key, choice);
  await desk.advance(6 * MINUTE);
}

function saidOf(desk: Desk, key: string, words: string): number {
  return replies(desk, key).filter((text) => text.includes(words)).length;
}

const WRITES = 17;

test('the deaths below are at every write of a change', async () => {
  const living = dyingProcess(Infinity, 'before');
  const { desk, key } = await deskWith('P1', living.wrap);
  await ask(desk, 'reclassify', 'agent-amir', key, lower);
  expect(living.writes()).toBe(WRITES);
});

test.each(deathsOn(WRITES))('killed at write %i, %s it arrived, a change happens once', async (at, when) => {
  const dying = dyingProcess(at, when);
  let isRestarted = false;
  const { desk, key } = await deskWith('P1', (world) => (isRestarted ? world : dying.wrap(world)));
  await ask(desk, 'reclassify', 'agent-amir', key, lower).catch(() => undefined);
  isRestarted = true;
  await desk.advance(6 * MINUTE);
  await insist(desk, key, lower);
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', ladder: 'stopped' });
  expect(mark(desk, key)?.changes).toHaveLength(1);
  expect(saidOf(desk, key, 'is now P3')).toBe(1);
});

const faults: [string, JiraFault][] = [
  ['the change is answered 429', { method: 'PUT', path: /issue\/\d+/, status: 429 }],
  ['the change is answered 500', { method: 'PUT', path: /issue\/\d+/, status: 500 }],
  [
    'the change gets through and is answered 500',
    { method: 'PUT', path: /issue\/\d+/, status: 500, wrote: true },
  ],
  ['the receipt is answered 429', { method: 'POST', path: /comment$/, status: 429 }],
  ['the receipt is answered 500', { method: 'POST', path: /comment$/, status: 500 }],
  [
    'the receipt gets through without an answer',
    { method: 'POST', path: /comment$/, status: 'timeout', wrote: true },
  ],
];

test.each(faults)('when %s, a raise to P1 happens once and pages once', async (_what, fault) => {
  const { desk, key } = await deskWith('P3', (world) => world);
  desk.jiraFaults.next(fault);
  await insist(desk, key, raiseIt);
  expect(desk.jiraFaults.waiting()).toEqual([]);
  expect(mark(desk, key)?.changes).toHaveLength(1);
  expect(saidOf(desk, key, 'is now P1')).toBe(1);
  expect(pages(desk).filter(({ channel }) => channel === '#p1-oncall')).toHaveLength(1);
});

test('a request that is resolved while an agent decides keeps its severity', async () => {
  const { desk, key } = await deskWith('P1', (world) => world);
  const resolve = desk.state.transitions.all().find(({ to }) => to === 'Resolved');
  const transition = { transition: { id: resolve?.id } };
  await as(desk, 'agent-sofia', 'POST', `/rest/api/3/issue/${key}/transitions`, transition);
  const late = await ask(desk, 'reclassify', 'agent-amir', key, lower);
  expect(late).toMatchObject({ ok: false, refusal: { code: 'no-longer-waiting' } });
  expect(mark(desk, key)?.severity).toBe('P1');
});
