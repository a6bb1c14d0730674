import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { noteFirstResponse } from '../../../src/flows/intake/first-response';
import { reassess } from '../../../src/flows/severity/reassess';
import type { Mark } from '../../../src/flows/world/request';
import { without } from '../../../src/policy/without';
import { COMPLETE, NINE, as, asked, issue, mark, raise, reply } from '../../desk';
import { aWorld, type Inside } from '../../world';
import { ofKind } from './read';

const WORD = { id: '1', authorId: 'agent-amir', at: NINE + 1000, text: 'We are looking into it.' };

/** A colleague's first word on a request whose mark was changed like this. */
async function answered(change: (mark: Mark) => Mark): Promise<{ desk: Desk; key: string }> {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  await inside(async (world) => {
    const request = await world.jira.request(key);
    if (request?.mark === undefined) throw new Error('not taken in');
    await noteFirstResponse(world, { ...request, mark: change(request.mark) }, [WORD]);
  });
  return { desk, key };
}

test('a word on a rehearsal is no first answer', async () => {
  const { desk, key } = await answered((mark) => ({ ...mark, drill: true }));
  expect(await ofKind(desk, key, 'first-response')).toEqual([]);
});

test('a first answer where none was due is neither in time nor late', async () => {
  const { desk, key } = await answered((mark) => without(mark, 'due'));
  const [first] = await ofKind(desk, key, 'first-response');
  expect(first).toMatchObject({ at: WORD.at });
  expect(first?.details.met).toBeUndefined();
});

test('whoever answers and resolves in one go has answered', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  desk.forge.events.delaySeconds = 600;
  await reply(desk, 'agent-amir', key, 'It works again.');
  await resolve(desk, key);
  await look(inside, issue(desk, key).id);
  expect(await ofKind(desk, key, 'first-response')).toHaveLength(1);
});

async function look(inside: Inside, requestId: string): Promise<void> {
  await inside((world) => reassess(world, requestId, { isReply: true }));
}

async function resolve(desk: Desk, key: string): Promise<void> {
  const to = desk.state.transitions.all().find((one) => one.to === 'Resolved');
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: to?.id },
  });
}

test.each([
  [-1, 'what was due before it'],
  [0, 'what is due since'],
])('a first answer %i ms from a change of severity is held against %s', async (after) => {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  const before = mark(desk, key)?.due;
  await desk.advance(1000);
  await asked(desk, 'reclassify', 'agent-sofia', key, { from: 'P3', to: 'P4', reason: 'It can wait' });
  const { due: since, changes } = mark(desk, key) ?? {};
  const at = Date.parse(changes?.[0]?.at ?? '') + after;
  await inside(async (world) => {
    const request = await world.jira.request(key);
    if (request) await noteFirstResponse(world, request, [{ ...WORD, at }]);
  });
  const due = Date.parse((after < 0 ? before : since) ?? '');
  expect(since).not.toBe(before);
  expect(await ofKind(desk, key, 'first-response')).toMatchObject([{ details: { due } }]);
});
