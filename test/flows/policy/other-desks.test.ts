import { expect, test } from 'vitest';
import type { World } from '../../../src/flows/world';
import { parsePolicy } from '../../../src/policy/parse';
import { preset } from '../../../src/policy/presets';
import { policyStore } from '../../../src/storage/policy-store';
import { aDesk, ask, asked, mark, raise } from '../../desk';
import { type MemoryKeep, memoryKeep } from '../ladder-model/keep';
import { ALEX, named } from './admins';

const ST = '10000';

/** A desk whose policies lie in this store; what setting it up published there is taken out again. */
async function deskOver(keep: MemoryKeep) {
  const desk = await aDesk((world: World) => ({
    ...world,
    storage: { ...world.storage, ...policyStore(keep) },
  }));
  for (const key of [`policy:${ST}`, `policy-versions:${ST}`, `policy-text:${ST}:1`]) await keep.delete(key);
  return desk;
}

test('a desk from before there were versions goes on and shows its policy', async () => {
  const keep = memoryKeep();
  const desk = await deskOver(keep);
  const policy = preset('stakater');
  await keep.set(`policy:${ST}`, { preset: 'stakater', policy, publishedAt: 5, since: 5, by: ALEX });
  const key = raise(desk);
  await desk.settle();
  expect(mark(desk, key)).toMatchObject({ severity: 'P1', ladder: 'open' });
  const { published } = await asked(desk, 'loadEditor', ALEX, 'ST-1');
  expect(published).toMatchObject({ number: 1, name: 'Stakater support', by: 'Alex Morgan' });
  expect(parsePolicy(published?.source ?? '')).toEqual({ ok: true, policy });
  const after = await asked(desk, 'publishPolicy', ALEX, 'ST-1', { source: named('Ours'), basedOn: 1 });
  expect(after.versions.map(({ number }) => number)).toEqual([2, 1]);
});

test('a project without a policy is drafted and published for the first time', async () => {
  const desk = await deskOver(memoryKeep());
  expect(await asked(desk, 'loadEditor', ALEX, 'ST-1')).toEqual({ others: [], versions: [] });
  await asked(desk, 'saveDraft', ALEX, 'ST-1', { source: named('Ours'), revision: 0, basedOn: 0 });
  const request = { ticket: { channel: 'api' as const, summary: 'Down', description: 'All is down.' } };
  const tried = await asked(desk, 'tryPolicy', ALEX, 'ST-1', { request, draft: named('Ours') });
  expect(tried).toMatchObject({ draft: { ok: true, tried: { policy: 'Ours' } } });
  expect(tried.published).toBeUndefined();
  const view = await asked(desk, 'publishPolicy', ALEX, 'ST-1', { source: named('Ours'), basedOn: 0 });
  expect(view).toMatchObject({ published: { number: 1, name: 'Ours' }, versions: [{ number: 1 }] });
  const twice = await ask(desk, 'publishPolicy', ALEX, 'ST-1', { source: named('Another'), basedOn: 0 });
  expect(twice).toMatchObject({ ok: false, refusal: { code: 'version-moved' } });
});
