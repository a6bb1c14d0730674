import { expect, test } from 'vitest';
import { aDesk, as, ask, asked, mark, raise, replies } from '../desk';
import type { Desk } from '../../site/running-desk';

async function forge(desk: Desk, key: string, forged: object): Promise<void> {
  await as(desk, 'agent-amir', 'PUT', `/rest/api/3/issue/${key}/properties/plumbline`, forged);
}

test('one property that an agent wrote over keeps no board or page from loading', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  await forge(desk, key, { ...mark(desk, key), triage: 'higher', changes: 5 });
  expect((await asked(desk, 'loadTriage', 'agent-amir', key)).rows).toMatchObject([{ key }]);
  expect((await ask(desk, 'loadRequest', 'customer-nadia', key)).ok).toBe(true);
});

test('a request whose property was destroyed is judged anew and told nothing twice', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const [before, said] = [mark(desk, key), replies(desk, key)];
  await forge(desk, key, { triage: 'higher', severity: 'P1' });
  expect((await asked(desk, 'loadTriage', 'agent-amir', key)).rows).toEqual([]);
  await asked(desk, 'loadRequest', 'customer-nadia', key);
  expect(mark(desk, key)).toEqual(before);
  expect(replies(desk, key)).toEqual(said);
  expect(desk.forge.logs().map(({ line }) => line)).toContainEqual(
    expect.stringContaining('mark-unreadable'),
  );
});
