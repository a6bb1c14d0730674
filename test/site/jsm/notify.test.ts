import { expect, test } from 'vitest';
import { siteWithDesks } from './site-with-desks';

const path = '/rest/api/3/issue/ST-1/notify';
const notice = { subject: 'Nobody answered', textBody: 'Please look.' };

/** A site with ST-1 and no mail yet. */
function site() {
  const made = siteWithDesks();
  made.raise();
  made.mails.splice(0);
  return made;
}

test('a notice reaches people and the members of groups, each once', async () => {
  const { as, mails } = site();
  const to = { users: [{ accountId: 'amir' }, { accountId: 'alex' }], groups: [{ name: 'leads' }] };
  expect((await as('app')('POST', path, { ...notice, to })).status).toBe(204);
  expect(mails.map((mail) => mail.to)).toEqual(['amir@example.com', 'alex@example.com']);
  expect(mails[0]).toMatchObject({ subject: 'Nobody answered', issueKey: 'ST-1' });
  expect(mails[0]?.text).toMatch(/^Please look\.\n\nView work item: .*\/browse\/ST-1$/);
});

test('whoever may not see the issue is left out', async () => {
  const { as, mails } = site();
  const users = ['johan', 'nadia', 'amir'].map((accountId) => ({ accountId }));
  await as('app')('POST', path, { ...notice, to: { users } });
  expect(mails.map((mail) => mail.to)).toEqual(['amir@example.com']);
});

test.each([
  ['nobody is named', {}],
  ['only the caller is named', { users: [{ accountId: 'amir' }] }],
  ['nobody named may see it', { users: [{ accountId: 'nadia' }], reporter: true }],
])('Jira refuses a notice when %s', async (_, to) => {
  const { as, mails } = site();
  expect(await as('amir')('POST', path, { ...notice, to })).toEqual({
    status: 400,
    body: { errorMessages: ['No recipients were defined for notification.'], errors: {} },
  });
  expect(mails).toEqual([]);
});

test('a group is found by its id too', async () => {
  const { as, mails } = site();
  await as('app')('POST', path, { ...notice, to: { groupIds: ['leads-id'] } });
  expect(mails).toHaveLength(2);
});

test('a user or group that does not exist is refused by name', async () => {
  const { as } = site();
  const tell = (to: object) => as('app')('POST', path, { ...notice, to });
  expect(await tell({ groups: [{ name: 'ghosts' }] })).toMatchObject({
    status: 400,
    body: { errors: { groups: "The group 'ghosts' does not exist." } },
  });
  expect((await tell({ users: [{ accountId: 'ghost' }] })).status).toBe(400);
});

test('a notice to voters is not modelled', async () => {
  const { as } = site();
  expect((await as('app')('POST', path, { ...notice, to: { voters: true } })).status).toBe(501);
});
