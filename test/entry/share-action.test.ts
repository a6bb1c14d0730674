import { beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { COMPLETE, issue, raise } from '../desk';
import { shareAction } from '../../src/entry/share-action';
import { aRequest, DAY, participants, sharingBy } from '../flows/sharing/shared-desk';
import { aWorld } from '../world';

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

test.each([
  ['leaves its days out', {}, []],
  ['fills in no days', { days: '' }, []],
  ['says 5 days', { days: '5' }, ['customer-oliver']],
  ['says 0 days, which is no end', { days: '0' }, ['customer-oliver']],
])(
  'a rule that %s under a policy of 2 days lets in for the policy’s time or its own',
  async (_, days, left) => {
    const limited = await aRequest({ expiresAfterDays: 2 });
    const inputs = { requestKey: limited.key, people: 'oliver@northwind.example', ...days };
    await limited.desk.forge.runAction('share-request', { accountId: 'agent-amir', role: 'agent' }, inputs);
    expect(participants(limited.desk, limited.key)).toEqual(['customer-oliver']);
    await limited.desk.advance(3 * DAY);
    expect(participants(limited.desk, limited.key)).toEqual(left);
  },
);

test.each([null, undefined])(
  'days that a rule hands in as %j are the policy’s, and not for ever',
  async (days) => {
    const { desk: open, inside } = await aWorld(sharingBy({ expiresAfterDays: 2 }));
    const requestKey = raise(open, { answers: { ...COMPLETE, severity: 'P3' } });
    await open.settle();
    const payload = { requestKey, people: 'oliver@northwind.example', days };
    const shared = await inside((world) => shareAction(world, payload, { accountId: 'agent-amir' }));
    expect(shared).toMatchObject({ added: 1 });
    const kept = await inside(({ storage }) => storage.sharing(issue(open, requestKey).id));
    expect(kept?.shares[0]?.until).toBe(open.clock.now() + 2 * DAY);
  },
);
