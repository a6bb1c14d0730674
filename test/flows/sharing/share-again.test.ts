import { expect, test } from 'vitest';
import { as, asked, issue, raise, replies } from '../../desk';
import { aWorld } from '../../world';
import { aRequest, DAY, outcomes, sharingBy, wish } from './shared-desk';

test('an address that nobody has stays invited longer when it is invited again', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  const until = async (days: number) => {
    await outcomes(desk, key, { addresses: ['zed@fabrikam.example'], days });
    const { seers } = await asked(desk, 'loadSharing', 'customer-nadia', key);
    return Date.parse(seers.find(({ isInvited }) => isInvited)?.until ?? '');
  };
  const first = await until(1);
  expect((await until(7)) - first).toBeGreaterThanOrEqual(6 * DAY);
});

test('an agent reads no name beside an address that nobody has', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { colleagues: ['customer-oliver'], addresses: ['zed@fabrikam.example'] });
  const { seers } = await asked(desk, 'loadIssueSharing', 'agent-amir', key);
  expect(seers.filter(({ isInvited }) => isInvited).map(({ name }) => name)).toEqual([
    'zed@fabrikam.example',
  ]);
});

test('whom an agent added in Jira is not named as one whose time is over', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  const path = `/rest/servicedeskapi/request/${key}/participant`;
  await as(desk, 'agent-amir', 'POST', path, { accountIds: ['customer-lena'] });
  await desk.advance(2 * DAY);
  expect(replies(desk, key).at(-1)).toContain('Oliver Hale');
  expect(replies(desk, key).at(-1)).not.toContain('Lena');
  expect(issue(desk, key).participantIds).toEqual(['customer-lena']);
});

test('nothing is kept of a share with the organisation once it was ended', async () => {
  const { desk, inside } = await aWorld(sharingBy({}));
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'share', 'customer-nadia', key, wish({ organisation: true, days: 1 }));
  await asked(desk, 'endShare', 'customer-nadia', key, { kind: 'organisation', id: '1' });
  const requestId = issue(desk, key).id;
  expect((await inside((world) => world.storage.sharing(requestId)))?.shares).toEqual([]);
  expect(await inside((world) => world.storage.dueAt({ kind: 'share', requestId }))).toBeUndefined();
});

test('from the first address that Jira puts off, the others are not looked up', async () => {
  let questions = 0;
  const { desk, key } = await aRequest({ outsiders: 'allow' }, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      customersOn: () => {
        questions += 1;
        return Promise.resolve({ slowDown: 5 });
      },
    },
  }));
  const addresses = ['ben@fabrikam.example', 'zed@fabrikam.example', 'ida@fabrikam.example'];
  expect(await outcomes(desk, key, { addresses })).toEqual(['later', 'later', 'later']);
  expect(questions).toBe(1);
});
