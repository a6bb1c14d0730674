import { expect, test } from 'vitest';
import type { Desk } from '../../../site/running-desk';
import { MINUTE, aDesk, as, ask, asked, issue, mark, pages, raise, replies } from '../../desk';

/** A premium P1 that has just been paged. */
async function aP1(desk: Desk): Promise<string> {
  const key = raise(desk);
  await desk.settle();
  return key;
}

/** An agent moves the request to this status. */
async function move(desk: Desk, key: string, status: string): Promise<void> {
  const to = desk.state.transitions
    .all()
    .find((one) => one.to === status && one.from.includes(issue(desk, key).status));
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: to?.id },
  });
  await desk.settle();
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

test('whoever was paged reads who stopped the paging and why', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await asked(desk, 'stopPaging', 'agent-amir', key, { reason: 'It is a rehearsal' });
  await desk.settle();
  const said = JSON.stringify(desk.outside.entries());
  expect(said).toContain('Amir Khan stopped the paging: “It is a rehearsal”');
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

test('a P1 that was resolved by mistake and opened again can be paged again', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await move(desk, key, 'Resolved');
  expect(await ask(desk, 'pageAgain', 'agent-amir', key)).toMatchObject({
    refusal: { code: 'no-longer-waiting' },
  });
  await move(desk, key, 'In progress');
  await asked(desk, 'pageAgain', 'agent-amir', key);
  expect(pages(desk)).toHaveLength(2);
});

test('a P1 that was lowered after nobody answered is not paged again', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  await desk.advance(40 * MINUTE);
  const lower = { from: 'P1', to: 'P3', reason: 'One page of the manual has a typo.' };
  await asked(desk, 'reclassify', 'agent-amir', key, lower);
  expect((await asked(desk, 'loadIssue', 'agent-amir', key)).canPageAgain).toBe(false);
});

test('where Jira does not let the app read the request people are paged all the same', async () => {
  const desk = await aDesk();
  const key = await aP1(desk);
  desk.jiraFaults.next({ method: 'GET', path: /\/issue\//, after: 0, times: 500, status: 403 });
  await desk.advance(15 * MINUTE);
  expect(pages(desk)).toHaveLength(2);
  expect(mark(desk, key)?.ladder).toBe('open');
});
