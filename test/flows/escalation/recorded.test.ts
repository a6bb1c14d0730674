import { expect, test } from 'vitest';
import { settleStray } from '../../../src/flows/escalation/end';
import { noteEnd, notePagedAgain, noteStep } from '../../../src/flows/escalation/record';
import { receive } from '../../../src/flows/intake';
import type { World } from '../../../src/flows/world';
import type { Ladder, Step } from '../../../src/policy/escalation/ladder';
import { COMPLETE, NINE, issue, raise } from '../../desk';
import { aWorld } from '../../world';
import { decisionsOn } from '../record/read';

/** What is recorded for a ladder like that of a P1, of a request that nobody was paged for. */
async function recorded(deed: (world: World, ladder: Ladder, step: Step) => Promise<void>) {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  const quiet = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  await inside(async (world) => {
    const ladder = await world.storage.ladder(issue(desk, key).id);
    const step = ladder?.steps.find(({ state }) => state === 'sent');
    if (ladder === undefined || step === undefined) throw new Error('nobody was paged');
    await deed(world, { ...ladder, requestId: issue(desk, quiet).id, requestKey: quiet }, step);
  });
  return (await decisionsOn(desk, { request: quiet })).filter(({ kind }) => kind !== 'received');
}

test('the pages, the end and a repetition of a rehearsal are no decisions', async () => {
  const decisions = await recorded(async (world, ladder, step) => {
    const drill = { ...ladder, drill: true } as const;
    await noteStep(world, drill, step);
    await notePagedAgain(world, drill, { by: 'agent-amir' });
    await noteEnd(world, { ...drill, state: 'exhausted' });
  });
  expect(decisions).toEqual([]);
});

test('a page that got out at the second try is recorded as sent and without a reason', async () => {
  const decisions = await recorded((world, ladder, step) =>
    noteStep(world, ladder, { ...step, attempts: 2, why: 'slack: ratelimited' }),
  );
  expect(decisions.map(({ kind }) => kind)).toEqual(['paged']);
  expect(decisions[0]?.details.why).toBeUndefined();
});

test.each([
  ['link', 'policy'],
  ['agent-amir', { accountId: 'agent-amir' }],
] as const)('an answer by %s is recorded for whoever is known by it', async (by, expected) => {
  const acknowledged = { by, byName: '', how: 'link', at: NINE } as const;
  const decisions = await recorded((world, ladder) =>
    noteEnd(world, { ...ladder, steps: [], state: 'acknowledged', acknowledged }),
  );
  expect(decisions).toMatchObject([{ kind: 'acknowledged', by: expected }]);
});

test.each([
  ['a page that can never get out is recorded as failed at once', false, ['page-failed']],
  ['a page that is tried again is recorded as neither yet', true, []],
])('%s', async (_, retry, kinds) => {
  const { desk, inside } = await aWorld((world) => ({
    ...world,
    wake: () => Promise.resolve(),
    channels: {
      ...world.channels,
      send: (page) =>
        page.step === 1
          ? Promise.resolve({ ok: false, retry, why: 'slack: invalid_auth' })
          : world.channels.send(page),
    },
  }));
  const key = raise(desk);
  await inside((world) => receive(world, issue(desk, key).id));
  const steps = (await decisionsOn(desk, { request: key })).filter(({ details }) => details['step'] === 1);
  expect(steps.map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['in whose place another ladder stands is settled', 'another', [1]],
  ['of the ladder that stands is left alone', undefined, []],
])('a page %s', async (_, token, steps) => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  const settled: number[] = [];
  await inside(async (world) => {
    const ladder = await world.storage.ladder(issue(desk, key).id);
    if (ladder === undefined) throw new Error('nobody was paged');
    const settle: World['channels']['settle'] = ({ step }) => Promise.resolve(void settled.push(step));
    const noting = { ...world, channels: { ...world.channels, settle } };
    await settleStray(noting, { ...ladder, ...(token && { token }) }, 1);
  });
  expect(settled).toEqual(steps);
});
