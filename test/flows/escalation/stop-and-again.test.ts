import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { acknowledge } from '../../../src/flows/escalation/answer';
import { pageOf } from '../../../src/flows/escalation/page';
import { changeSeverity } from '../../../src/flows/severity/change';
import type { World } from '../../../src/flows/world';
import { withPolicies } from '../customers/holding';
import { MINUTE, P1_MAIL, aDesk, ask, asked, issue, mailIn, mark, pages, raise, replies } from '../../desk';
import { aWorld } from '../../world';
import { ofKind } from '../record/read';

async function aP1(desk: Desk): Promise<string> {
  const key = raise(desk);
  await desk.settle();
  return key;
}

test('paging that went unanswered to its end cannot be stopped', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(40 * MINUTE);
  expect(await ask(desk, 'stopPaging', 'agent-amir', key, { reason: 'Enough' })).toMatchObject({
    refusal: { code: 'nothing-to-stop' },
  });
  expect(mark(desk, key)?.ladder).toBe('exhausted');
});

test('a customer reads again that nobody answered when paging again was in vain', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(40 * MINUTE);
  const before = replies(desk, key);
  await asked(desk, 'pageAgain', 'agent-amir', key);
  await desk.advance(60 * MINUTE);
  expect(mark(desk, key)?.ladder).toBe('exhausted');
  expect(replies(desk, key)).toEqual([...before, before.at(-1)]);
});

test('paging again in vain is told to its end where a change that wakes nobody was not seen through', async () => {
  const { desk, inside } = await aWorld();
  const key = await aP1(desk);
  const { id } = issue(desk, key);
  await desk.advance(40 * MINUTE);
  await inside(async (world) => {
    const dead = {
      ...world,
      storage: { ...world.storage, saveLadder: () => Promise.reject(new Error('died')) },
    };
    await changeSeverity(dead, id, { to: 'P3', how: 'overridden', why: 'One user alone.' });
  });
  await asked(desk, 'pageAgain', 'agent-amir', key);
  await desk.advance(60 * MINUTE);
  expect(mark(desk, key)).toMatchObject({ severity: 'P3', ladder: 'exhausted' });
});

test('whoever answers in the moment after somebody else is told that it is too late', async () => {
  const { desk, inside } = await aWorld();
  const { id } = issue(desk, await aP1(desk));
  const sofia = { by: 'agent-sofia', byName: 'Sofia Lind', how: 'button' } as const;
  const answered = await inside((world) => {
    const remind: World['storage']['remind'] = async (due) => {
      await acknowledge(world, id, sofia);
      await world.storage.remind(due);
    };
    const slower = { ...world, storage: { ...world.storage, remind } };
    return acknowledge(slower, id, { by: 'agent-amir', byName: 'Amir Khan', how: 'button' });
  });
  expect(answered).toBe('too-late');
  expect((await inside((world) => world.storage.ladder(id)))?.acknowledged?.byName).toBe('Sofia Lind');
});

test('a page carries no link where the policy takes none for an answer', async () => {
  const desk = await aDesk(
    withPolicies((text) => text.replace('\nescalation:\n', '\nescalation:\n  acknowledgedBy: [button]\n')),
  );
  await aP1(desk);
  expect(pages(desk)).toHaveLength(1);
  expect(pages(desk)[0]?.text).not.toContain('token=');
});

test('a page that was tried before says that it may be there already', async () => {
  const { desk, inside } = await aWorld();
  const { id } = issue(desk, await aP1(desk));
  const mayBeThere = await inside(async (world) => {
    const ladder = await world.storage.ladder(id);
    const step = ladder?.steps.find(({ state }) => state === 'waiting');
    if (ladder === undefined || step === undefined) throw new Error('nothing waits');
    const [first, again] = [
      await pageOf(world, ladder, step),
      await pageOf(world, ladder, { ...step, attempts: 1 }),
    ];
    return [first.mayHaveBeenSent, again.mayHaveBeenSent];
  });
  expect(mayBeThere).toEqual([false, true]);
});

test('a call code that another request has is not given again', async () => {
  const codes = ['111111', '111111', '222222'];
  const desk = await aDesk((world) => ({ ...world, newCode: () => codes.shift() ?? '333333' }));
  const given: (string | undefined)[] = [];
  for (const subject of ['Nobody can log in', 'All sessions are gone']) {
    const key = mailIn(desk, P1_MAIL, subject);
    await desk.settle();
    given.push((await asked(desk, 'loadIssue', 'agent-johan', key)).contact.callCode);
  }
  expect(given).toEqual(['111111', '222222']);
});

test('a page that did not go out is recorded with the reason, and not as sent', async () => {
  const desk = await aDesk((world) => ({
    ...world,
    channels: {
      ...world.channels,
      send: () => Promise.resolve({ ok: false, retry: false, why: 'channel_not_found' }),
    },
  }));
  const key = await aP1(desk);
  expect(await ofKind(desk, key, 'paged')).toEqual([]);
  expect((await ofKind(desk, key, 'page-failed'))[0]?.details.why).toBeDefined();
});
