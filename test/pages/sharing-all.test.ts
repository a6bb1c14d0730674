import { expect, test } from 'vitest';
import type { ShareWish, SharedView } from '../../src/calls/sharing';
import { shareAll, type SoFar, type Tools } from '../../static/shared/sharing/share-all';
import { aSharingView } from './sharing-view';

const wish = (count: number): ShareWish => ({
  addresses: Array.from({ length: count }, (_, index) => `p${index}@northwind.example`),
  colleagues: ['customer-oliver'],
  organisation: true,
  confirmed: [],
});

/** Looks up so many at each time; undefined refuses. */
function aDesk(atEach: (number | undefined)[]) {
  const asked: ShareWish[] = [];
  const told: SoFar[] = [];
  const tools: Tools = {
    ask: (one) => {
      const most = atEach[asked.push(one) - 1];
      if (most === undefined) return Promise.resolve({ ok: false, refusal: { code: 'too-many-shares' } });
      const outcomes: SharedView['outcomes'] = one.addresses.map((who, index) => ({
        who,
        outcome: index < most ? 'added' : 'later',
      }));
      return Promise.resolve({ ok: true, data: { view: aSharingView(), outcomes } });
    },
    wait: () => Promise.resolve(),
    tell: (soFar) => void told.push(soFar),
  };
  return { tools, asked, told };
}

const left = (answer: Awaited<ReturnType<typeof shareAll>>) =>
  answer.ok && answer.data.outcomes.filter(({ outcome }) => outcome === 'later').length;

test('those whom Jira put off are asked for until none is left', async () => {
  const { tools, asked, told } = aDesk([5, 5, 5]);
  expect(left(await shareAll(wish(12), tools))).toBe(0);
  expect(asked.map(({ addresses }) => addresses.length)).toEqual([12, 7, 2]);
  expect(told).toEqual([
    { done: 5, count: 12 },
    { done: 10, count: 12 },
  ]);
});

test('colleagues and the organisation are asked for once alone', async () => {
  const { tools, asked } = aDesk([1, 1]);
  await shareAll(wish(2), tools);
  expect(asked[1]).toMatchObject({ colleagues: [], organisation: false });
});

test('it ends where a further time changes nothing', async () => {
  const { tools, asked } = aDesk([5, 0, 5]);
  expect(left(await shareAll(wish(8), tools))).toBe(3);
  expect(asked).toHaveLength(2);
});

test('what was done is told although a further time is refused', async () => {
  const { tools } = aDesk([5, undefined]);
  expect(left(await shareAll(wish(8), tools))).toBe(3);
});

test('a refusal at once is the answer', async () => {
  const { tools } = aDesk([undefined]);
  expect(await shareAll(wish(8), tools)).toEqual({ ok: false, refusal: { code: 'too-many-shares' } });
});
