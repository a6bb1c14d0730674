import { expect, test } from 'vitest';
import type { Decision } from '../../src/policy/record';
import type { Asked } from '../../static/shared/ask';
import { readDecisions } from '../../static/pages/settings/record/reading';

type Answer = Asked<'loadDecisions'>;

const slowDown: Answer = { ok: false, refusal: { code: 'slow-down', params: { seconds: '7' } } };
const unreachable: Answer = { ok: false, refusal: { code: 'unreachable' } };

function page(id: string, next?: string): Answer {
  const decision: Decision = { id, projectId: '1', at: 0, kind: 'asked', by: 'policy', details: {} };
  return {
    ok: true,
    data: { decisions: [decision], names: {}, facts: {}, ...(next === undefined ? {} : { next }) },
  };
}

/** Reads from these answers, one after the other; stops after so many pages. */
async function read(answers: Answer[], pages = Infinity) {
  const asked: (string | undefined)[] = [];
  const waits: number[] = [];
  const taken: string[] = [];
  const ended = await readDecisions(
    { from: '2026-11-01' },
    {
      ask: (_, { next }) => {
        asked.push(next);
        return Promise.resolve(answers[asked.length - 1] ?? unreachable);
      },
      wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
      isStopped: () => taken.length >= pages,
      take: ({ decisions }) => taken.push(...decisions.map(({ id }) => id)),
    },
  );
  return { ended, asked, waits, taken };
}

test('every page is read from where the one before it ended', async () => {
  const { ended, asked, taken } = await read([page('a', 'x'), page('b')]);
  expect({ ended, asked, taken }).toEqual({ ended: 'read', asked: [undefined, 'x'], taken: ['a', 'b'] });
});

test('as long as Jira asks for is waited before the same page', async () => {
  const { ended, waits, taken } = await read([page('a', 'x'), slowDown, page('b')]);
  expect({ ended, waits, taken }).toEqual({ ended: 'read', waits: [7_000], taken: ['a', 'b'] });
});

test('a connection that stays broken ends the reading after three tries', async () => {
  const { ended, waits } = await read([unreachable, unreachable, unreachable]);
  expect(ended).toEqual({ code: 'unreachable' });
  expect(waits).toEqual([2_000, 4_000]);
});

test('whoever may not read is asked no second time', async () => {
  const refused: Answer = { ok: false, refusal: { code: 'not-allowed' } };
  const { ended, asked } = await read([refused]);
  expect(ended).toEqual({ code: 'not-allowed' });
  expect(asked).toHaveLength(1);
});

test('a reading that is cancelled asks for no further page', async () => {
  const { ended, asked } = await read([page('a', 'x'), page('b')], 1);
  expect({ ended, asked }).toEqual({ ended: 'stopped', asked: [undefined] });
});
