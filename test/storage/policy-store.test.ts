import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse';
import { preset } from '../../src/policy/presets';
import type { Keep } from '../../src/storage/keep';
import { policyStore } from '../../src/storage/policy-store';
import { memoryKeep } from '../flows/ladder-model/keep';

const ST = '10000';
const AT = Date.UTC(2026, 10, 17, 9);
const policy = preset('stakater');
const next = (source: string, publishedAt = AT) => ({ source, policy, publishedAt, by: 'admin-alex' });

test('versions are numbered from one and keep their texts', async () => {
  const store = policyStore(memoryKeep());
  expect(await store.publish(ST, next('first', AT + 1), 0)).toBe(1);
  expect(await store.publish(ST, { ...next('second', AT + 2), restores: 1 }, 1)).toBe(2);
  expect(await store.policy(ST)).toMatchObject({ version: 2, since: AT + 1, publishedAt: AT + 2 });
  expect(await store.versions(ST)).toEqual([
    { number: 2, name: 'Stakater support', publishedAt: AT + 2, by: 'admin-alex', restores: 1 },
    { number: 1, name: 'Stakater support', publishedAt: AT + 1, by: 'admin-alex' },
  ]);
  expect(await Promise.all([1, 2, 3].map((number) => store.versionSource(ST, number)))).toEqual([
    'first',
    'second',
    undefined,
  ]);
});

test('what rests on an older version is not published', async () => {
  const store = policyStore(memoryKeep());
  await store.publish(ST, next('first'), 0);
  expect(await store.publish(ST, next('late'), 0)).toBeUndefined();
  expect(await store.publish(ST, next('early'), 2)).toBeUndefined();
  expect(await store.versions(ST)).toHaveLength(1);
  expect(await store.versionSource(ST, 1)).toBe('first');
});

test('of many who publish at once one wins, and its text is kept', async () => {
  const store = policyStore(memoryKeep());
  const texts = ['a', 'b', 'c', 'd', 'e'];
  const numbers = await Promise.all(texts.map((text) => store.publish(ST, next(text), 0)));
  expect(numbers.filter((number) => number !== undefined)).toEqual([1]);
  expect(await store.versionSource(ST, 1)).toBe(texts[numbers.indexOf(1)]);
});

test('the latest fifty versions are kept with their texts', async () => {
  const keep = memoryKeep();
  const store = policyStore(keep);
  for (let number = 0; number < 53; number += 1) await store.publish(ST, next(`text ${number + 1}`), number);
  const versions = await store.versions(ST);
  expect([versions.length, versions[0]?.number, versions.at(-1)?.number]).toEqual([50, 53, 4]);
  expect(await store.versionSource(ST, 4)).toBe('text 4');
  expect(await store.versionSource(ST, 3)).toBeUndefined();
  expect(keep.peek('key')).toHaveLength(50 + 2);
});

test('what was published before there were versions is the first', async () => {
  const keep = memoryKeep();
  await keep.set(`policy:${ST}`, { preset: 'stakater', policy, publishedAt: 5, since: 3, by: 'admin-alex' });
  const store = policyStore(keep);
  const published = { version: 1, policy, publishedAt: 5, since: 3, by: 'admin-alex' };
  expect(await store.policy(ST)).toEqual(published);
  expect(parsePolicy((await store.versionSource(ST, 1)) ?? '')).toEqual({ ok: true, policy });
  expect(await store.publish(ST, next('second'), 1)).toBe(2);
  expect((await store.versions(ST)).map(({ number }) => number)).toEqual([2, 1]);
  expect(parsePolicy((await store.versionSource(ST, 1)) ?? '')).toEqual({ ok: true, policy });
});

/** A store whose process dies at its nth write. */
function dyingAt(keep: Keep, write: number): Keep {
  let left = write;
  const alive = <T>(deed: () => Promise<T>): Promise<T> =>
    (left -= 1) < 0 ? Promise.reject(new Error('died')) : deed();
  return {
    ...keep,
    set: (...given) => alive(() => keep.set(...given)),
    delete: (...given) => alive(() => keep.delete(...given)),
    addEntity: (...given) => alive(() => keep.addEntity(...given)),
    replaceEntity: (...given) => alive(() => keep.replaceEntity(...given)),
    setEntity: (...given) => alive(() => keep.setEntity(...given)),
  };
}

test.each([0, 1, 2, 3, 4])('a publishing that died at write %i can be done again', async (write) => {
  const keep = memoryKeep();
  await policyStore(keep).publish(ST, next('first', AT + 1), 0);
  await policyStore(dyingAt(keep, write))
    .publish(ST, next('second', AT + 2), 1)
    .catch(() => undefined);
  const store = policyStore(keep);
  const version = (await store.policy(ST))?.version ?? 0;
  // The dead process’s claim is over after a minute.
  expect(await store.publish(ST, next('third', AT + 90_000), version)).toBe(version + 1);
  const versions = await store.versions(ST);
  expect(versions.map(({ number }) => number)).toEqual(version === 1 ? [2, 1] : [3, 2, 1]);
  const texts = await Promise.all(versions.map(({ number }) => store.versionSource(ST, number)));
  expect(texts).toEqual(version === 1 ? ['third', 'first'] : ['third', 'second', 'first']);
});
