import { expect, test } from 'vitest';
import { aDesk, ask, asked } from '../desk';
import { aWorld } from '../world';

const DAY = 86_400_000;

test('a service that is connected and works passes its test', async () => {
  const desk = await aDesk();
  const answer = await ask(desk, 'testService', 'admin-alex', 'IO-1', { service: 'slack' });
  expect(answer.ok).toBe(true);
});

test('a service whose credentials have expired fails its test and says why', async () => {
  const desk = await aDesk();
  desk.outside.setFault('zoom', 'expired');
  const answer = await ask(desk, 'testService', 'admin-alex', 'IO-1', { service: 'zoom' });
  expect(answer).toMatchObject({
    refusal: { code: 'service-failed', params: { service: 'zoom', why: expect.any(String) as string } },
  });
});

test('a service that nobody connected cannot be tested', async () => {
  const desk = await aDesk();
  const answer = await ask(desk, 'testService', 'admin-alex', 'IO-1', { service: 'pagerduty' });
  expect(answer).toEqual({ ok: false, refusal: { code: 'not-connected', params: { service: 'pagerduty' } } });
});

test('a refused answer leaves the health list after thirty days', async () => {
  const { desk, inside } = await aWorld();
  const listed = async (age: number) => {
    const why = 'unknown-link' as const;
    await inside(({ now, storage }) => storage.noteRefusedAnswer({ why, at: now() - age }));
    return (await asked(desk, 'loadSettings', 'admin-alex', 'ST-1')).refusedAnswers.length;
  };
  expect([await listed(30 * DAY), await listed(30 * DAY - 1)]).toEqual([0, 1]);
});
