import { expect, test } from 'vitest';
import type { World } from '../../src/flows/world';
import { counting } from '../counting';
import { MINUTE, aDesk, acknowledgeLink, asked, mark, pages, raise, replies } from '../desk';

/** A premium P1 whose first page went out, and its link: opened, and pressed under a name. */
async function aPagedDesk(wrap?: (world: World) => World) {
  const desk = await aDesk(wrap);
  const key = raise(desk);
  await desk.settle();
  const url = acknowledgeLink(desk);
  const press = (name: string) =>
    desk.forge.webTrigger({
      method: 'POST',
      url,
      headers: {},
      body: new URLSearchParams({ name }).toString(),
    });
  const open = () => desk.forge.webTrigger({ method: 'GET', url, headers: {}, body: '' });
  return { desk, key, press, open };
}

test('a web address for a name is asked for again and answers nothing', async () => {
  const { desk, key, press } = await aPagedDesk();
  const before = replies(desk, key);
  expect(await press('https://evil.example/login')).toMatchObject({
    status: 422,
    body: expect.stringContaining('as you sign it') as string,
  });
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('open');
  expect(replies(desk, key)).toEqual(before);
});

test('after the last step the link still asks and still answers', async () => {
  const { desk, key, press, open } = await aPagedDesk();
  await desk.advance(40 * MINUTE);
  expect(mark(desk, key)?.ladder).toBe('exhausted');
  expect((await open()).body).toContain('Your name');
  expect((await press('Sofia Lind')).body).toContain('Thank you');
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
  expect(replies(desk, key).at(-1)).toContain('Sofia Lind');
});

test('the link of an earlier escalation does not answer the one that was started since', async () => {
  const { desk, key, press, open } = await aPagedDesk();
  const change = { from: 'P1', to: 'P3', reason: 'One page of the manual has a typo.' };
  await press('Sofia Lind');
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, change);
  await asked(desk, 'reclassify', 'agent-amir', key, { ...change, from: 'P3', to: 'P1' });
  await desk.settle();
  expect((await open()).status).toBe(404);
});

test('a link that the policy does not take for an answer any more says where to answer', async () => {
  let isTaken = true;
  const { desk, key, press, open } = await aPagedDesk((world) =>
    isTaken ? world : counting('button')(world),
  );
  isTaken = false;
  for (const shown of [await open(), await press('Sofia Lind')])
    expect(shown).toMatchObject({
      status: 200,
      body: expect.stringContaining(`Open ${key} in Jira`) as string,
    });
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('open');
});

test('a page carries no link where the policy takes none for an answer', async () => {
  const desk = await aDesk(counting('button'));
  raise(desk);
  await desk.settle();
  expect(pages(desk)).toHaveLength(1);
  expect(pages(desk)[0]?.text).not.toContain('token=');
});

test('of two who press in the same moment one is thanked and the other reads who is on it', async () => {
  const { press } = await aPagedDesk();
  const bodies = (await Promise.all([press('Sofia Lind'), press('Amir Khan')])).map(({ body }) => body);
  expect(bodies.map((body) => String(body).includes('is on it already')).sort()).toEqual([false, true]);
});

test('the link of paging that an agent stopped says that it is over and names nobody', async () => {
  const { desk, key, press, open } = await aPagedDesk();
  await asked(desk, 'stopPaging', 'agent-amir', key, { reason: 'The shop is up again' });
  for (const shown of [await open(), await press('Sofia Lind')]) {
    expect(shown.status).toBe(200);
    expect(shown.body).toContain('have ended');
    expect(shown.body).not.toMatch(/is on it|Your name/);
  }
  expect(mark(desk, key)?.ladder).toBe('stopped');
});
