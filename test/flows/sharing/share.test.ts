import { expect, test } from 'vitest';
import { as, ask, asked, COMPLETE, issue, raise, replies } from '../../desk';
import { aCustomer } from '../customers/people';
import { aRequest, outcomes, participants, wish } from './shared-desk';

test('a colleague out of the suggestions joins in one click', async () => {
  const { desk, key } = await aRequest();
  const { suggested } = await asked(desk, 'loadSharing', 'customer-nadia', key);
  expect(suggested).toEqual([{ accountId: 'customer-oliver', name: 'Oliver Hale', because: 'organisation' }]);
  expect(await outcomes(desk, key, { colleagues: ['customer-oliver'] })).toEqual(['added']);
  expect(participants(desk, key)).toEqual(['customer-oliver']);
  const after = await asked(desk, 'loadSharing', 'customer-nadia', key);
  expect(after.suggested).toEqual([]);
});

test('those who join read who shared, what they may do and how to leave', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 7 });
  const said = replies(desk, key).at(-1);
  expect(said).toContain('Nadia Osei has shared this request with Oliver Hale.');
  expect(said).toContain('read everything here, reply and add files');
  expect(said).toContain('ends on Tuesday 24 November');
  expect(said).toContain('leave at any time');
  expect(said).not.toContain('@');
});

test('a list with wrong entries lets the good ones in and names the others', async () => {
  const { desk, key } = await aRequest();
  const addresses = ['Oliver <OLIVER@northwind.example>', 'not an address', 'new@northwind.example'];
  const { outcomes } = await asked(desk, 'share', 'customer-nadia', key, wish({ addresses }));
  expect(outcomes).toEqual([
    { who: 'Oliver <OLIVER@northwind.example>', outcome: 'added' },
    { who: 'not an address', outcome: 'not-an-address' },
    { who: 'new@northwind.example', outcome: 'not-registered' },
  ]);
});

test('sharing again says already and writes nothing to the request', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const before = replies(desk, key).length;
  const again = { addresses: ['oliver@northwind.example', 'nadia@northwind.example'] };
  expect(await outcomes(desk, key, again)).toEqual(['already', 'already']);
  expect(replies(desk, key)).toHaveLength(before);
});

test('sharing again keeps the new end', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  await outcomes(desk, key, { colleagues: ['customer-oliver'], days: 2 });
  const { seers } = await asked(desk, 'loadSharing', 'customer-nadia', key);
  const oliver = seers.find(({ id }) => id === 'customer-oliver');
  expect(oliver).toMatchObject({ by: 'Nadia Osei', until: '2026-11-19T09:01:00.000Z', canEnd: true });
});

test('the whole organisation sees what is shared with it', async () => {
  const { desk, key } = await aRequest();
  expect((await ask(desk, 'loadSharing', 'customer-oliver', key)).ok).toBe(false);
  expect(await outcomes(desk, key, { organisation: true })).toEqual(['added']);
  expect(issue(desk, key).organizationIds).toEqual(['1']);
  expect(replies(desk, key).at(-1)).toContain('with everyone at Northwind Traders.');
  const { seers, organisation } = await asked(desk, 'loadSharing', 'customer-oliver', key);
  expect(seers.map(({ kind }) => kind)).toEqual(['reporter', 'organisation', 'desk']);
  expect(organisation).toBeUndefined();
});

test('whom the desk does not let in keeps nobody else out', async () => {
  const { desk, key } = await aRequest({}, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      addParticipants: (of, ids, who) =>
        ids.includes('customer-oliver')
          ? Promise.resolve('refused' as const)
          : world.jira.addParticipants(of, ids, who),
    },
  }));
  const addresses = ['oliver@northwind.example', 'ben@fabrikam.example'];
  expect(await outcomes(desk, key, { addresses, confirmed: addresses })).toEqual(['desk-refused', 'told']);
  expect(participants(desk, key)).toEqual(['customer-ben']);
  expect(replies(desk, key).at(-1)).not.toContain('Oliver');
});

test('an earlier share on the product comes first among the suggestions', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const next = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  const { suggested } = await asked(desk, 'loadSharing', 'customer-nadia', next);
  expect(suggested[0]).toMatchObject({ accountId: 'customer-oliver', because: 'shared-before' });
});

test('a participant added with Jira’s own button is listed without a sharer', async () => {
  const { desk, key } = await aRequest();
  const body = { accountIds: ['customer-oliver'] };
  await as(desk, 'customer-nadia', 'POST', `/rest/servicedeskapi/request/${key}/participant`, body);
  const { seers } = await asked(desk, 'loadSharing', 'customer-oliver', key);
  const oliver = seers.find(({ id }) => id === 'customer-oliver');
  expect(oliver).toMatchObject({ isCaller: true, canEnd: false, byPolicy: false });
  expect(oliver).not.toHaveProperty('by');
});

test('every colleague can be added by name, also those with private addresses', async () => {
  const { desk, key } = await aRequest({ outsiders: 'refuse' });
  const [id, northwind] =
    desk.state.organizations.entries().find(([, { name }]) => /^North/.test(name)) ?? [];
  const people = Array.from({ length: 14 }, (_, at) => aCustomer(desk, `Ana ${at}`, `ana${at}@gmail.com`));
  if (id !== undefined && northwind !== undefined)
    desk.state.organizations.put(id, { ...northwind, memberIds: [...northwind.memberIds, ...people] });
  const { suggested } = await asked(desk, 'loadSharing', 'customer-nadia', key);
  expect(suggested).toHaveLength(15);
  expect(await outcomes(desk, key, { colleagues: [suggested.at(-1)?.accountId ?? ''] })).toEqual(['added']);
});

test('a share about another product is no precedent for this one', async () => {
  const { desk, key } = await aRequest();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const next = raise(desk, { answers: { ...COMPLETE, severity: 'P3', product: 'Image registry' } });
  await desk.settle();
  const { suggested } = await asked(desk, 'loadSharing', 'customer-nadia', next);
  expect(suggested[0]).toMatchObject({ accountId: 'customer-oliver', because: 'organisation' });
});

test('of colleagues whom Jira takes together or not at all, one that it refuses keeps nobody else out', async () => {
  const { desk, key } = await aRequest({}, (world) => ({
    ...world,
    jira: {
      ...world.jira,
      addParticipants: (of, ids, who) =>
        ids.includes('customer-oliver')
          ? Promise.resolve('refused' as const)
          : world.jira.addParticipants(of, ids, who),
    },
  }));
  const priya = aCustomer(desk, 'Priya Shah', 'priya@northwind.example');
  const addresses = ['oliver@northwind.example', 'priya@northwind.example'];
  expect(await outcomes(desk, key, { addresses })).toEqual(['desk-refused', 'added']);
  expect(participants(desk, key)).toEqual([priya]);
  const kept = JSON.stringify(desk.store.collection('kvs value ').all());
  expect(kept).not.toContain('"id":"customer-oliver"');
});
