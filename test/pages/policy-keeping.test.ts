import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked } from '../../static/shared/ask';
import { draftKeeper, type Keeper } from '../../static/pages/settings/policy/keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const unreachable = { ok: false, refusal: { code: 'unreachable' } } as const;
const moved = { ok: false, refusal: { code: 'draft-moved' } } as const;

/** A keeper, what it sent and what it said; it gets these answers first, and a yes from then on. */
function keeperWith(...answers: Asked<'saveDraft'>[]): { keeper: Keeper; sent: string[]; said: string[] } {
  const [sent, said]: [string[], string[]] = [[], []];
  let revision = 0;
  const keeper = draftKeeper({
    revision,
    save: (draft) => {
      sent.push(`${draft.source} over ${draft.revision}`);
      const answer = answers.shift();
      if (answer) return Promise.resolve(answer);
      revision = draft.revision + 1;
      return Promise.resolve({ ok: true, data: { ...draft, revision, savedAt: '2026-11-22T09:00:00Z' } });
    },
    hear: ({ keeping }, lost) => said.push(lost ? `${keeping}: ${lost.source}` : keeping),
  });
  return { keeper, sent, said };
}

function typed(keeper: Keeper, ...texts: string[]): void {
  for (const source of texts) keeper.typed({ source, basedOn: 1 });
}

test('what is typed without a pause is kept once as it stood last', async () => {
  const { keeper, sent, said } = keeperWith();
  typed(keeper, 'n', 'na', 'name');
  await vi.advanceTimersByTimeAsync(799);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['name over 0']);
  expect(said.at(-1)).toBe('kept');
});

test('each text is kept over the one before it', async () => {
  const { keeper, sent } = keeperWith();
  typed(keeper, 'one');
  const first = keeper.now();
  typed(keeper, 'two');
  await Promise.all([first, keeper.now()]);
  expect(sent).toEqual(['one over 0', 'two over 1']);
});

test('what cannot be kept is held and tried again by itself', async () => {
  const { keeper, sent, said } = keeperWith(unreachable);
  typed(keeper, 'name');
  await keeper.now();
  expect(said.at(-1)).toBe('not-kept: name');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual(['name over 0', 'name over 0']);
  expect(said.at(-1)).toBe('kept');
});

test('another window’s draft is written over only when somebody says so', async () => {
  const { keeper, sent, said } = keeperWith(moved);
  typed(keeper, 'mine');
  await keeper.now();
  typed(keeper, 'mine still');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said.at(-1)).toBe('moved: mine still');
  await keeper.overrule(4);
  expect(sent).toEqual(['mine over 0', 'mine still over 4']);
});

test('a draft that is thrown away is kept no more', async () => {
  const { keeper, sent } = keeperWith();
  typed(keeper, 'name');
  await keeper.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([]);
});
