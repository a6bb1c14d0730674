import { beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { aDesk, raise } from '../desk';

let desk: Desk;
let key: string;
beforeEach(async () => {
  desk = await aDesk();
  key = raise(desk);
});

const run = (requestKey: unknown, accountId = 'agent-amir') =>
  desk.forge.runAction('check-request', { accountId, role: 'agent' }, { requestKey });

const checksAsked = () => desk.forge.calls().filter(({ functionKey }) => functionKey === 'check-action');

test.each([
  '{{issue.key}}',
  'the latest request',
  '../../myself',
  'ST-1/transitions',
  'ST-1?expand=names',
  'ST',
])('a key of %j is asked for again and nothing is read', async (requestKey) => {
  expect(await run(requestKey)).toMatchObject({
    result: 'stopped',
    messages: [expect.stringContaining('Give the key of a request')],
  });
  expect(checksAsked()).toEqual([]);
});

test('a key in small letters with spaces around it is understood', async () => {
  expect(await run(` ${key.toLowerCase()} `)).toMatchObject({ result: 'done', problems: [] });
});
