import { describe, expect, test } from 'vitest';
import { inTurn } from '../../static/shared/in-turn';

type Answer = Awaited<ReturnType<Parameters<typeof inTurn>[0]>>;

const done = { ok: true } as const;
const refused = (code: 'try-again' | 'same-severity') => ({ ok: false, refusal: { code } }) as const;

/** How often it was asked, what came of it, and how long was waited. */
async function askedFor(...answers: Answer[]) {
  const waits: number[] = [];
  const left = [...answers];
  const answer = await inTurn(
    () => Promise.resolve(left.shift() ?? done),
    (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
  );
  return { answer, asked: answers.length - left.length, waits };
}

describe('a deed while somebody else is at the request', () => {
  test('is tried once more a moment later', async () => {
    const { answer, waits } = await askedFor(refused('try-again'), done);
    expect(answer).toEqual(done);
    expect(waits).toEqual([2_000]);
  });

  test('is refused when the other takes longer', async () => {
    const { answer, asked } = await askedFor(refused('try-again'), refused('try-again'), done);
    expect(answer).toEqual(refused('try-again'));
    expect(asked).toBe(2);
  });

  test('is not tried again where it was refused for what it is, or done', async () => {
    expect(await askedFor(refused('same-severity'), done)).toMatchObject({ asked: 1, waits: [] });
    expect(await askedFor(done, done)).toMatchObject({ asked: 1, waits: [] });
  });
});
