import { expect, test } from 'vitest';
import { as, ask, asked, issue, replies } from '../../desk';
import { moveTo } from '../customers/people';
import { aRequest, DAY, outcomes, participants } from './shared-desk';

test('a share is over when its time is, and that is said once', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], organisation: true, days: 1 });
  await desk.advance(DAY - 60_000);
  expect(participants(desk, key)).toEqual(['customer-oliver']);
  await desk.advance(DAY);
  expect(participants(desk, key)).toEqual([]);
  expect(issue(desk, key).organizationIds).toEqual([]);
  const said = replies(desk, key).filter((text) => text.includes('no longer shared'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('with Oliver Hale and everyone at Northwind Traders');
});

test('the policy’s own days count where nobody says otherwise, and none is for ever', async () => {
  const { desk, key } = await aRequest({ expiresAfterDays: 2 });
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  await outcomes(desk, key, {
    addresses: ['ben@fabrikam.example'],
    confirmed: ['ben@fabrikam.example'],
    days: 0,
  });
  await desk.advance(3 * DAY);
  expect(participants(desk, key)).toEqual(['customer-ben']);
});

test('shares that end at different times end one after the other', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  await outcomes(desk, key, { organisation: true, days: 3 });
  await desk.advance(DAY + 600_000);
  expect([participants(desk, key), issue(desk, key).organizationIds]).toEqual([[], ['1']]);
  await desk.advance(2 * DAY);
  expect(issue(desk, key).organizationIds).toEqual([]);
  expect(replies(desk, key).at(-1)).toContain('no longer shared with everyone at Northwind Traders:');
});

test('what was ended in Jira meanwhile is only forgotten', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  const path = `/rest/servicedeskapi/request/${key}/participant`;
  await as(desk, 'agent-amir', 'DELETE', path, { accountIds: ['customer-oliver'] });
  const before = replies(desk, key).length;
  await desk.advance(2 * DAY);
  expect(replies(desk, key)).toHaveLength(before);
});

test('the shares of a resolved request end all the same', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  const resolve = desk.state.transitions.all().find(({ to }) => to === 'Resolved');
  await as(desk, 'agent-amir', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: resolve?.id },
  });
  await desk.advance(2 * DAY);
  expect(participants(desk, key)).toEqual([]);
});

test('whoever was invited from outside loses the request by name of nobody', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example', 'zed@fabrikam.example'], days: 1 });
  await desk.advance(2 * DAY);
  expect(participants(desk, key)).toEqual([]);
  expect(replies(desk, key).at(-1)).toContain('no longer shared with the people invited from outside');
});

test('a colleague cannot lengthen what the reporter shared for a day', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  await outcomes(desk, key, { organisation: true });
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example'], days: 1 });
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example'], days: 0 }, 'customer-oliver');
  await desk.advance(2 * DAY);
  expect(participants(desk, key)).toEqual([]);
  expect(replies(desk, key).at(-1)).toContain('no longer shared with the people invited from outside');
});

test('a colleague cannot shorten what the reporter shared for ever', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { organisation: true });
  await outcomes(desk, key, { organisation: true, days: 1 }, 'customer-oliver');
  await desk.advance(2 * DAY);
  expect(issue(desk, key).organizationIds).toEqual(['1']);
  expect((await ask(desk, 'loadSharing', 'customer-oliver', key)).ok).toBe(true);
  expect((await asked(desk, 'loadSharing', 'customer-nadia', key)).seers).toHaveLength(3);
});

test('an organisation that Jira does not let go is told nothing until it is true', async () => {
  let isLocked = false;
  const { desk, key } = await aRequest({}, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      shareWith: (...of) => (isLocked ? Promise.resolve('refused' as const) : world.jira.shareWith(...of)),
    },
  }));
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  await outcomes(desk, key, { organisation: true, days: 1 });
  isLocked = true;
  await desk.advance(2 * DAY);
  expect([participants(desk, key), issue(desk, key).organizationIds]).toEqual([[], ['1']]);
  const ended = () => replies(desk, key).filter((text) => text.includes('no longer shared'));
  expect(ended()).toEqual([]);
  isLocked = false;
  await desk.advance(2 * 60 * 60_000);
  expect(issue(desk, key).organizationIds).toEqual([]);
  expect(ended()).toHaveLength(1);
  expect(ended()[0]).toContain('with everyone at Northwind Traders:');
});

test('whoever was also let in in another way stays when one share ends', async () => {
  const { desk, key } = await aRequest({ outsiders: 'allow' });
  moveTo(desk, 'customer-oliver', 'oliver@elsewhere.example');
  await outcomes(desk, key, { addresses: ['oliver@elsewhere.example'], days: 0 });
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  await desk.advance(2 * DAY);
  expect(participants(desk, key)).toEqual(['customer-oliver']);
  expect(replies(desk, key).filter((text) => text.includes('no longer shared'))).toEqual([]);
});

test('whoever still sees the request as one of the organisation is told no end', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  await outcomes(desk, key, { organisation: true });
  await desk.advance(2 * DAY);
  expect(participants(desk, key)).toEqual([]);
  expect(replies(desk, key).filter((text) => text.includes('no longer shared'))).toEqual([]);
});

test('a share ends also when Jira did not show the request at its end', async () => {
  let isHidden = false;
  const { desk, key } = await aRequest({}, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      request: (of) => (isHidden ? Promise.resolve(undefined) : world.jira.request(of)),
    },
  }));
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 1 });
  await desk.advance(DAY - 120_000);
  isHidden = true;
  await desk.advance(10 * 60_000);
  isHidden = false;
  await desk.advance(2 * 60 * 60_000);
  expect(participants(desk, key)).toEqual([]);
});
