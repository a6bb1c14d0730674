import { beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { issue } from '../desk';
import { aRequest } from '../flows/sharing/shared-desk';

let desk: Desk;
let key: string;
beforeEach(async () => {
  ({ desk, key } = await aRequest());
});

const run = (inputs: Record<string, unknown>, accountId = 'agent-amir') =>
  desk.forge.runAction('share-request', { accountId, role: 'agent' }, { requestKey: key, ...inputs });

test('a list is shared with and the others are named with the reason', async () => {
  const people = 'Oliver <oliver@northwind.example>, new@northwind.example\nben@fabrikam.example; nonsense';
  expect(await run({ people, days: '7' })).toMatchObject({
    result: 'done',
    problems: [],
    outputs: {
      added: 1,
      left: [
        'new@northwind.example: has no account on this site yet',
        'ben@fabrikam.example: from outside; the policy wants that confirmed by a person, beside the request',
        'nonsense: not an e-mail address',
      ].join('\n'),
    },
  });
  expect(issue(desk, key).participantIds).toEqual(['customer-oliver']);
});

test.each([
  [{ people: ' , ' }, 'Give e-mail addresses'],
  [{ people: 'oliver@northwind.example', days: 'soon' }, 'Give the days as a whole number'],
  [{ people: Array.from({ length: 51 }, (_, at) => `a${at}@northwind.example`).join() }, 'at most 50 people'],
])('inputs such as %j stop the rule with a sentence', async (inputs, words) => {
  expect(await run(inputs)).toMatchObject({ result: 'stopped', messages: [expect.stringContaining(words)] });
  expect(issue(desk, key).participantIds).toEqual([]);
});

test('a connection that is no agent of the project shares nothing', async () => {
  const answer = await run({ people: 'oliver@northwind.example' }, 'agent-johan');
  expect(answer).toMatchObject({ result: 'stopped' });
  expect(issue(desk, key).participantIds).toEqual([]);
});
