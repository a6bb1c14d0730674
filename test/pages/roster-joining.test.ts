import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Customer } from '../../static/pages/settings/roster/customers';
import {
  batchesOf,
  joinAll,
  type Outcome,
  tally,
  type Tools,
} from '../../static/pages/settings/roster/joining';
import type { Asked, NoAnswer } from '../../static/shared/ask';

const organisation = (id: string) => ({ id, name: `Organisation ${id}`, domains: [`${id}.example`] });

const crowd = (count: number, id = '1'): Customer[] =>
  Array.from({ length: count }, (_, index) => ({
    accountId: `${id}-${index}`,
    name: '',
    standing: 'company',
    place: 'joins',
    organisations: [],
    joins: organisation(id),
  }));

type Answer = Asked<'addToOrganisation'>;

/** Answers calls in turn, and then with everybody added. */
function aDesk(answers: (Answer | NoAnswer['code'])[] = [], stopAfter = Infinity) {
  const outcomes = new Map<string, Outcome>();
  const calls: string[][] = [];
  const waited: number[] = [];
  const tools: Tools = {
    ask: ({ accountIds }) => {
      calls.push(accountIds);
      const answer = answers.shift() ?? { ok: true, data: { added: accountIds, left: [] } };
      if (typeof answer !== 'string') return Promise.resolve(answer);
      const params = answer === 'slow-down' ? { seconds: '2' } : undefined;
      return Promise.resolve({ ok: false, refusal: { code: answer, params } as NoAnswer });
    },
    wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
    isStopped: () => calls.length >= stopAfter,
    tell: (found) => {
      for (const [id, outcome] of found) outcomes.set(id, outcome);
    },
  };
  return { tools, outcomes, calls, waited };
}

test('everybody is in one call of at most fifty for their own organisation', () => {
  fc.assert(
    fc.property(fc.nat(160), fc.nat(160), (some, others) => {
      const batches = batchesOf([...crowd(some, '1'), ...crowd(others, '2')]);
      expect(batches.every(({ accountIds }) => accountIds.length <= 50)).toBe(true);
      expect(batches.every((one) => one.accountIds.every((id) => id.startsWith(one.organisation.id)))).toBe(
        true,
      );
      expect(new Set(batches.flatMap(({ accountIds }) => accountIds)).size).toBe(some + others);
    }),
  );
});

test('each person hears what came of them', async () => {
  const left = [{ accountId: '1-1', why: 'not-theirs' as const }];
  const { tools, outcomes } = aDesk([{ ok: true, data: { added: ['1-0'], left } }]);
  await joinAll(batchesOf(crowd(2)), tools);
  expect(Object.fromEntries(outcomes)).toEqual({ '1-0': 'added', '1-1': 'not-theirs' });
});

test('when Jira says slow down the same people are asked for again', async () => {
  const { tools, outcomes, calls, waited } = aDesk(['slow-down']);
  await joinAll(batchesOf(crowd(60)), tools);
  expect(waited).toEqual([2_000]);
  expect(calls.map(({ length }) => length)).toEqual([50, 50, 10]);
  expect(tally(outcomes).added).toBe(60);
});

test('a broken connection leaves the rest as it was', async () => {
  const { tools, outcomes } = aDesk(['unreachable']);
  await joinAll(batchesOf(crowd(120)), tools);
  expect(tally(outcomes)).toMatchObject({ unsure: 50, left: 70, added: 0 });
});

test('a stopped run ends after the call that is under way', async () => {
  const { tools, outcomes } = aDesk([], 1);
  await joinAll(batchesOf(crowd(120)), tools);
  expect(tally(outcomes)).toMatchObject({ added: 50, left: 70 });
});

test('an organisation that is gone does not keep the others out', async () => {
  const { tools, outcomes } = aDesk(['unknown-organisation']);
  const refusal = await joinAll(batchesOf([...crowd(3, '1'), ...crowd(2, '2')]), tools);
  expect(tally(outcomes)).toMatchObject({ left: 3, added: 2 });
  expect(refusal?.code).toBe('unknown-organisation');
});

test('somebody who may not add people is told so after one call', async () => {
  const { tools, outcomes, calls } = aDesk(['not-allowed']);
  const refusal = await joinAll(batchesOf(crowd(120)), tools);
  expect(tally(outcomes)).toMatchObject({ left: 120, refused: 0 });
  expect(calls).toHaveLength(1);
  expect(refusal?.code).toBe('not-allowed');
});
