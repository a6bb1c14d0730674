import { expect, test } from 'vitest';
import { dropPerson } from '../../../src/flows/sharing/end';
import { ask, asked, issue, raise, replies, as } from '../../desk';
import { aWorld } from '../../world';
import { aRequest, DAY, outcomes, participants, sharingBy, wish } from './shared-desk';

const oliver = { kind: 'person', id: 'customer-oliver' } as const;

test('the reporter ends a share and the request is out of sight at once', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const view = await asked(desk, 'endShare', 'customer-nadia', key, oliver);
  expect(view.seers.map(({ kind }) => kind)).toEqual(['reporter', 'desk']);
  expect(participants(desk, key)).toEqual([]);
  expect(await ask(desk, 'loadSharing', 'customer-oliver', key)).toMatchObject({ ok: false });
});

test('a participant leaves, and the share is forgotten', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  expect(await asked(desk, 'leaveRequest', 'customer-oliver', key)).toEqual({ left: true });
  expect(participants(desk, key)).toEqual([]);
  const before = replies(desk, key).length;
  await desk.advance(2 * 24 * 60 * 60_000);
  expect(replies(desk, key)).toHaveLength(before);
});

test('a colleague ends only what they shared themselves', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  await outcomes(desk, key, { addresses: ['zed@fabrikam.example'] });
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example'] }, 'customer-oliver');
  const { seers } = await asked(desk, 'loadSharing', 'customer-oliver', key);
  const invited = seers.filter(({ isInvited }) => isInvited);
  expect(invited.map(({ name, canEnd }) => [name, canEnd])).toEqual([
    ['@fabrikam.example', false],
    ['ben@fabrikam.example', true],
  ]);
  const [nadias = '', olivers = ''] = invited.map(({ id }) => id);
  const refused = await ask(desk, 'endShare', 'customer-oliver', key, { kind: 'person', id: nadias });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  await asked(desk, 'endShare', 'customer-oliver', key, { kind: 'person', id: olivers });
  expect(participants(desk, key)).toEqual(['customer-oliver']);
});

test('the reporter cannot be removed, and a forged account is nobody', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example'], confirmed: ['ben@fabrikam.example'] });
  const refusals = [];
  for (const id of ['customer-nadia', 'customer-ben', 'customer-thandi']) {
    const answer = await ask(desk, 'endShare', 'customer-nadia', key, { kind: 'person', id });
    refusals.push(answer.ok ? 'ended' : answer.refusal.code);
  }
  expect(refusals).toEqual(['not-allowed', 'no-such-person', 'no-such-person']);
  expect(participants(desk, key)).toEqual(['customer-ben']);
});

test('an agent sees who was invited by name, shares, and ends any share', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example'] });
  const colleagues = wish({ colleagues: ['customer-oliver'] });
  const { view } = await asked(desk, 'shareIssue', 'agent-amir', key, colleagues);
  expect(view.seers.map(({ name }) => name)).toEqual([
    'Nadia Osei',
    'Oliver Hale',
    'Ben Carter (ben@fabrikam.example)',
    '',
  ]);
  for (const { id } of view.seers.slice(1, 3))
    await asked(desk, 'endIssueShare', 'agent-amir', key, { kind: 'person', id });
  expect(participants(desk, key)).toEqual([]);
});

test('agents of another project and customers are no agents here', async () => {
  const { desk, key } = await aRequest();
  const codeFor = async (account: string) => {
    const answer = await ask(desk, 'loadIssueSharing', account, key);
    return answer.ok ? 'shown' : answer.refusal.code;
  };
  expect(await codeFor('customer-nadia')).toBe('not-allowed');
  expect(await codeFor('agent-johan')).toBe('not-a-request');
});

test('whoever is gone is listed as gone and can be removed', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const account = desk.state.users.get('customer-oliver');
  if (account) desk.state.users.put(account.accountId, { ...account, active: false });
  const { seers, suggested } = await asked(desk, 'loadSharing', 'customer-nadia', key);
  expect(seers.find(({ id }) => id === 'customer-oliver')).toMatchObject({ isGone: true, canEnd: true });
  expect(suggested).toEqual([]);
  await asked(desk, 'endShare', 'customer-nadia', key, oliver);
  expect(participants(desk, key)).toEqual([]);
});

test('a share with the organisation ends for all its people', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { organisation: true });
  await asked(desk, 'endShare', 'customer-nadia', key, { kind: 'organisation', id: '1' });
  expect(issue(desk, key).organizationIds).toEqual([]);
  expect((await asked(desk, 'loadSharing', 'customer-nadia', key)).organisation?.name).toBe(
    'Northwind Traders',
  );
});

test('a share with the organisation that Jira does not end stays, and ends with its time', async () => {
  let isLocked = false;
  const { desk, key } = await aRequest({}, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      shareWith: (...of) => (isLocked ? Promise.resolve('refused' as const) : world.jira.shareWith(...of)),
    },
  }));
  await outcomes(desk, key, { organisation: true, days: 1 });
  isLocked = true;
  const answer = await ask(desk, 'endShare', 'customer-nadia', key, { kind: 'organisation', id: '1' });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'edit-refused' } });
  isLocked = false;
  await desk.advance(2 * DAY);
  expect(issue(desk, key).organizationIds).toEqual([]);
});

test('an outsider who leaves stays on the list as one whom nobody found', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example', 'zed@fabrikam.example'] });
  const before = await asked(desk, 'loadSharing', 'customer-nadia', key);
  await asked(desk, 'leaveRequest', 'customer-ben', key);
  expect((await asked(desk, 'loadSharing', 'customer-nadia', key)).seers).toEqual(before.seers);
  expect(participants(desk, key)).toEqual([]);
});

test('a share of somebody who was taken out in Jira is nobody’s to end', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const path = `/rest/servicedeskapi/request/${key}/participant`;
  await as(desk, 'agent-amir', 'DELETE', path, { accountIds: ['customer-oliver'] });
  const answer = await ask(desk, 'endShare', 'customer-nadia', key, {
    kind: 'person',
    id: 'customer-oliver',
  });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'no-such-person' } });
});

test('whom another share still lets in stays when one of two ends', async () => {
  const { desk, inside } = await aWorld(sharingBy({}));
  const key = raise(desk);
  await desk.settle();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  await inside(async (world) => {
    const request = await world.jira.request(key);
    const left = request && (await world.storage.sharing(request.id));
    if (left === undefined) throw new Error('nothing is shared');
    await dropPerson(world, request, 'customer-oliver', left);
  });
  expect(participants(desk, key)).toContain('customer-oliver');
});
