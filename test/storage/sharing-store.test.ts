import { expect, test } from 'vitest';
import { MINUTE, NINE } from '../desk';
import { aWorld } from '../world';

const about = { projectId: '10000', organisation: 'Müller & Söhne, 東京', product: 'Managed OpenShift' };

test('what was shared of one request is kept apart from another’s', async () => {
  const { inside } = await aWorld();
  const sharing = { requestId: '7', shares: [{ kind: 'person' as const, id: 'ben', at: NINE }] };
  const kept = await inside(async ({ storage }) => {
    await storage.saveSharing(sharing);
    return [await storage.sharing('7'), await storage.sharing('8')];
  });
  expect(kept).toEqual([sharing, undefined]);
});

test('people are remembered once, whoever was shared with latest first', async () => {
  const { inside } = await aWorld();
  const found = await inside(async ({ storage }) => {
    await storage.noteShared(about, ['ben', 'lena'], NINE);
    await storage.noteShared(about, ['lena', 'lena'], NINE + MINUTE);
    return storage.sharedBefore(about.projectId, about.organisation, about.product);
  });
  expect(found).toEqual([
    { accountId: 'lena', at: NINE + MINUTE },
    { accountId: 'ben', at: NINE },
  ]);
});

test.each([
  ['project', { projectId: '10001' }],
  ['organisation', { organisation: 'Fabrikam' }],
  ['product', { product: 'Backups' }],
])('another %s has shared with nobody', async (_, change) => {
  const { inside } = await aWorld();
  const other = { ...about, ...change };
  const found = await inside(async ({ storage }) => {
    await storage.noteShared(about, ['ben'], NINE);
    return storage.sharedBefore(other.projectId, other.organisation, other.product);
  });
  expect(found).toEqual([]);
});

test('of many the latest fifty are remembered', async () => {
  const { inside } = await aWorld();
  const found = await inside(async ({ storage }) => {
    for (let n = 0; n < 60; n += 1) await storage.noteShared(about, [`account-${n}`], NINE + n);
    return storage.sharedBefore(about.projectId, about.organisation, about.product);
  });
  expect([found.length, found[0]?.accountId, found.at(-1)?.accountId]).toEqual([
    50,
    'account-59',
    'account-10',
  ]);
});
