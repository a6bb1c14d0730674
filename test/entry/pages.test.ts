import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { ask, closeDesk, openDesk, raise } from '../desk';

// One desk for all cases, and a request of its own for each.
let desk: Desk;
let key: string;

beforeAll(async () => {
  desk = await openDesk();
  return () => closeDesk(desk);
});

beforeEach(async () => {
  key = raise(desk, { summary: 'Help', description: 'Please help.', answers: { severity: 'P1' } });
  await desk.settle();
});

test.each([
  'loadRequest',
  'loadIssue',
  'acknowledge',
  'loadSettings',
  'startDrill',
  'pageAgain',
  'loadCreateForm',
] as const)('%s with an account or a key in its payload is refused', async (call) => {
  const forged = { accountId: 'agent-amir', key: 'ST-1', request: { key: 'ST-1' } };
  expect(await ask(desk, call, 'admin-alex', key, forged)).toMatchObject({
    ok: false,
    refusal: { code: 'bad-question' },
  });
});

test('an objection that says less than the page takes is refused', async () => {
  const objection = { change: 1, text: 'No!  ' };
  expect(await ask(desk, 'objectTo', 'customer-nadia', key, objection)).toMatchObject({
    refusal: { code: 'bad-question', params: { where: 'text' } },
  });
  const fuller = { ...objection, text: 'We are P1.' };
  expect(await ask(desk, 'objectTo', 'customer-nadia', key, fuller)).toMatchObject({
    refusal: { code: 'no-such-change' },
  });
});

test('what the reporter gets does not say in which rooms of the desk people were paged', async () => {
  const answer = JSON.stringify(await ask(desk, 'loadRequest', 'customer-nadia', key));
  expect(answer).toContain('"channel":"slack"');
  expect(answer).not.toContain('#p1');
});

test('a secret of a service is never read out', async () => {
  const values = { token: 'xoxb-very-secret', channel: '#support' };
  await ask(desk, 'connectService', 'admin-alex', key, { service: 'slack', values });
  expect(JSON.stringify(await ask(desk, 'loadSettings', 'admin-alex', key))).not.toContain('very-secret');
  expect(JSON.stringify(desk.forge.logs())).not.toContain('very-secret');
});

test('logs carry codes and ids, never an address or a word of the customer', () => {
  const lines = desk.forge.logs().map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).not.toMatch(/@|shop|Nadia|503/);
});
