import { expect, test } from 'vitest';
import { MINUTE, aDesk, as, mark, raise, replies } from '../desk';

test('a request that was resolved before its event came is neither answered nor marked', async () => {
  const desk = await aDesk();
  desk.forge.events.delaySeconds = 120;
  const key = raise(desk, { summary: 'Slow', description: 'It is slow.', answers: { severity: 'P3' } });
  const resolve = desk.state.transitions.all().find(({ to }) => to === 'Resolved');
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: resolve?.id },
  });
  await desk.advance(10 * MINUTE);
  expect([mark(desk, key), replies(desk, key)]).toEqual([undefined, []]);
});
