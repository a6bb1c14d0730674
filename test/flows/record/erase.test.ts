import { expect, test } from 'vitest';
import { serviceDeskAt } from '../../../site/lookup';
import { climb } from '../../../src/flows/escalation';
import { stakater } from '../../../src/policy/presets/stakater';
import { COMPLETE, aDesk, asked, issue, mark, raise, reply } from '../../desk';
import { aWorld } from '../../world';
import { outcomes, participants, sharingBy } from '../sharing/shared-desk';
import { waiting } from '../waiting';
import { decisionsOn, ofKind } from './read';

const erase = { accountId: 'agent-amir' };

test('an erased agent is named neither in the record nor on requests', async () => {
  const { desk, inside } = await aWorld();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'product', reason: 'Only one of them' });
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P4', reason: 'It can wait' });
  const p1 = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-amir', p1);
  const erased = await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  expect(erased).toMatchObject({ decisions: 3, requests: 2 });
  const ladder = await inside(async (world) => {
    const id = (await world.jira.request(p1))?.id ?? '';
    return world.storage.ladder(id);
  });
  const left = JSON.stringify([await decisionsOn(desk), mark(desk, key), mark(desk, p1), ladder]);
  expect(left).not.toMatch(/agent-amir|Amir/);
  expect(mark(desk, key)).toMatchObject({
    severity: 'P4',
    waived: { product: { reason: 'Only one of them' } },
  });
});

test('an erased customer is no more the one who objected, and what they said stays', async () => {
  const desk = await aDesk();
  const key = raise(desk);
  await desk.settle();
  const choice = { from: 'P1', to: 'P3', reason: 'A typo only.' };
  await asked(desk, 'reclassify', 'agent-amir', key, choice);
  await asked(desk, 'objectTo', 'customer-nadia', key, { change: 1, text: 'Our warehouse has stopped.' });
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', { accountId: 'customer-nadia' });
  const objection = mark(desk, key)?.changes?.[0]?.objection;
  expect(objection?.text).toBe('Our warehouse has stopped.');
  expect(JSON.stringify(objection)).not.toMatch(/customer-nadia|Nadia/);
});

test('erasing somebody leaves what others decided', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P4', ...COMPLETE } });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-sofia', key, { from: 'P4', to: 'P3', reason: 'More than one' });
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  expect(mark(desk, key)?.changes?.at(-1)?.by?.accountId).toBe('agent-sofia');
});

test('an erased admin has no draft left, and the record says that somebody was erased', async () => {
  const { desk, inside } = await aWorld();
  await asked(desk, 'saveDraft', 'admin-alex', 'ST-1', { source: 'name: Mine', revision: 0, basedOn: 1 });
  const erased = await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', { accountId: 'admin-alex' });
  expect(erased.others).toBeGreaterThan(0);
  expect(await inside((world) => world.storage.draft('10000', 'admin-alex'))).toBeUndefined();
  const noted = (await decisionsOn(desk)).filter(({ kind }) => kind === 'erased');
  expect(noted).toMatchObject([{ by: 'policy', details: { requests: 0 } }]);
});

test('whoever erases somebody else is on record for it', async () => {
  const desk = await aDesk();
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  const noted = (await decisionsOn(desk)).filter(({ kind }) => kind === 'erased');
  expect(noted).toMatchObject([{ by: { accountId: 'admin-alex' } }]);
});

test('whoever was erased stays so when somebody replies again', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P4', ...COMPLETE } });
  await desk.settle();
  await reply(desk, 'agent-amir', key, 'We are looking into it.');
  await desk.settle();
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  await reply(desk, 'agent-sofia', key, 'Found it.');
  await desk.settle();
  expect(await ofKind(desk, key, 'first-response')).toMatchObject([{ by: { accountId: 'erased' } }]);
});

test('whoever answered a page and was erased stays so when the ladder is seen out again', async () => {
  const { desk, inside } = await aWorld();
  const key = raise(desk);
  await desk.settle();
  await asked(desk, 'acknowledge', 'agent-amir', key);
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  await inside((world) => climb(world, issue(desk, key).id));
  expect(await ofKind(desk, key, 'acknowledged')).toMatchObject([{ by: { accountId: 'erased' } }]);
});

test('whoever changed a severity and was erased stays so when the customer objects', async () => {
  const desk = await aDesk();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  await asked(desk, 'reclassify', 'agent-amir', key, { from: 'P3', to: 'P4', reason: 'It can wait' });
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  await asked(desk, 'objectTo', 'customer-nadia', key, { change: 1, text: 'It cannot wait.' });
  expect(await ofKind(desk, key, 'severity-changed')).toMatchObject([{ by: { accountId: 'erased' } }]);
});

test('a shadow and a back-test forget by whom they were started', async () => {
  const { desk, inside } = await aWorld();
  await asked(desk, 'startShadow', 'admin-alex', 'ST-1', { source: stakater, days: 7 });
  const wish = { jql: 'statusCategory = Done', most: 100, source: stakater };
  await asked(desk, 'startBacktest', 'admin-alex', 'ST-1', wish);
  await desk.settle();
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', { accountId: 'admin-alex' });
  const left = await inside(async ({ storage }) => [
    (await storage.shadow('10000'))?.by,
    (await storage.backtest('10000'))?.by,
  ]);
  expect(left).toEqual(['erased', 'erased']);
});

test('whoever was erased is nobody that requests were shared with before', async () => {
  const { desk, inside } = await aWorld();
  const about = { organisation: 'Northwind Traders', product: 'Backups' };
  await inside(async (world) => {
    for (const projectId of ['10000', '10001'])
      await world.storage.noteShared({ ...about, projectId }, ['customer-omar', 'customer-ben'], world.now());
  });
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', { accountId: 'customer-omar' });
  const left = await inside(({ storage }) =>
    Promise.all(
      ['10000', '10001'].map((project) => storage.sharedBefore(project, about.organisation, about.product)),
    ),
  );
  expect(left.map((people) => people.map(({ accountId }) => accountId))).toEqual([
    ['customer-ben'],
    ['customer-omar', 'customer-ben'],
  ]);
});

test('a request that has moved to another project is not edited by its old one', async () => {
  const { desk, inside } = await aWorld();
  const key = await waiting(desk);
  await asked(desk, 'waive', 'agent-amir', key, { fact: 'product', reason: 'Only one of them' });
  const before = mark(desk, key);
  const { id: serviceDeskId, projectId } = serviceDeskAt(desk.state, 'IO');
  const request = issue(desk, key);
  desk.state.issues.put(request.id, { ...request, projectId, serviceDeskId });
  const erased = await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', erase);
  expect(erased.decisions).toBe(1);
  expect(mark(desk, key)).toEqual(before);
  expect(await inside(({ storage }) => storage.decisionsBy('10000', 'agent-amir', 10))).toEqual([]);
});

test('an address that is erased is invited to nothing any more and kept nowhere', async () => {
  const desk = await aDesk(sharingBy({ outsiders: 'allow' }));
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  await outcomes(desk, key, { addresses: ['ben@fabrikam.example', 'zed@fabrikam.example'], days: 0 });
  expect(participants(desk, key)).toEqual(['customer-ben']);
  const address = 'Ben@fabrikam.example';
  const erased = await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', { address });
  expect(erased).toEqual({ decisions: 0, requests: 1, others: 0 });
  const kept = JSON.stringify(desk.store.collection('kvs value ').all());
  expect([participants(desk, key), kept.includes('ben@'), kept.includes('zed@')]).toEqual([[], false, true]);
});

/** Who shared a request of Nadia's, as it is kept once she was erased: `untold` is who is still to be told of. */
async function sharersOnceErased(untoldOnly: boolean) {
  const { desk, inside } = await aWorld();
  const key = raise(desk, { answers: { severity: 'P3', ...COMPLETE } });
  await desk.settle();
  await outcomes(desk, key, { colleagues: ['customer-oliver'] });
  const by = { accountId: 'customer-nadia', name: 'Nadia Rahman' };
  const untold = { turn: 1, by, people: ['customer-oliver'], outside: false };
  const requestId = issue(desk, key).id;
  if (untoldOnly) await inside(({ storage }) => storage.saveSharing({ requestId, shares: [], untold }));
  await asked(desk, 'erasePerson', 'admin-alex', 'ST-1', { accountId: 'customer-nadia' });
  return inside(({ storage }) => storage.sharing(requestId));
}

test('whoever shared a request and was erased let nobody in any more, and their colleague stays', async () => {
  const kept = await sharersOnceErased(false);
  const nobody = { accountId: 'erased', name: '' };
  expect(kept?.shares).toMatchObject([{ id: 'customer-oliver', by: nobody }]);
});

test('a share that is still to be told is told in nobody’s name once its sharer was erased', async () => {
  const kept = await sharersOnceErased(true);
  expect(kept?.untold?.by).toEqual({ accountId: 'erased', name: '' });
});
