import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { MINUTE, aDesk, ask, asked, mark, pages, raise, replies } from '../../desk';

/** A premium P1 that has just been paged. */
async function aP1(desk: Desk): Promise<string> {
  const key = raise(desk);
  await desk.settle();
  return key;
}

test('an agent who stops the paging is named to the customer with the reason', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'stopPaging', 'agent-amir', key, { reason: 'We called and it is a rehearsal of yours' });
  await desk.advance(60 * MINUTE);
  expect(pages(desk)).toHaveLength(1);
  expect(mark(desk, key)?.ladder).toBe('stopped');
  expect(replies(desk, key).at(-1)).toContain('Amir Khan');
  expect(replies(desk, key).at(-1)).toContain('it is a rehearsal of yours.');
  const view = await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(view.ladder?.stopped).toMatchObject({ why: 'by-agent', by: 'Amir Khan' });
});

test('what nobody is paged for any more cannot be stopped', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  expect(await ask(desk, 'stopPaging', 'agent-amir', key, { reason: 'Enough' })).toMatchObject({
    refusal: { code: 'nothing-to-stop' },
  });
});

test('paging again reaches whoever was paged last, once', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(3 * MINUTE);
  await asked(desk, 'pageAgain', 'agent-amir', key);
  expect(pages(desk).map(({ channel }) => channel)).toEqual(['#p1-oncall', '#p1-oncall']);
});

test('an ignored P1 is paged again and opens until somebody answers', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(40 * MINUTE);
  const before = pages(desk).length;
  await asked(desk, 'pageAgain', 'agent-amir', key);
  expect(mark(desk, key)?.ladder).toBe('open');
  expect(pages(desk)).toHaveLength(before + 1);
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  expect(replies(desk, key).at(-1)).toContain('Sofia Lind');
});

test('an answered P1 cannot be paged again', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'acknowledge', 'agent-sofia', key);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).canPageAgain).toBe(false);
  expect(await ask(desk, 'pageAgain', 'agent-amir', key)).toMatchObject({
    refusal: { code: 'cannot-page-again' },
  });
});
