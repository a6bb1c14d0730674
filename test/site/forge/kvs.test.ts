import { beforeEach, expect, test } from 'vitest';
import { createFixture, type Fixture } from './fixture';

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

test('a value comes back as it was kept', async () => {
  expect(await desk.ask('remember', { key: 'a:1', value: { deep: [1] } })).toEqual({ deep: [1] });
});

test('a secret is not among the values', async () => {
  expect(await desk.ask('secret')).toEqual(['hidden', null]);
});

test('a key may be claimed once only', async () => {
  expect(await desk.ask('once', { key: 'claim', value: 1 })).toBe('kept');
  await expect(desk.ask('once', { key: 'claim', value: 2 })).rejects.toThrow('"claim" exists already');
});

test.each([
  ['a key with an @', { key: 'nadia@northwind.example', value: 1 }, 'does not match'],
  ['a key of 501 characters', { key: 'k'.repeat(501), value: 1 }, 'at most 500'],
  ['a value of more than 240 KiB', { key: 'k', value: 'x'.repeat(240 * 1_024) }, 'at most 245760'],
  ['a value nested too deep', { key: 'k', value: nested(32) }, 'deeper than 31'],
])('%s is refused', async (_, payload, why) => {
  await expect(desk.ask('remember', payload)).rejects.toThrow(why);
});

test('an index is read by partition, sorted and bounded', async () => {
  expect(await desk.ask('visit')).toEqual([
    ['a', 'b'],
    ['c', 'a'],
  ]);
});

test('a transaction happens whole when its condition holds', async () => {
  await desk.ask('visit');
  expect(await desk.ask('swap', { value: 3 })).toEqual({ who: 'nadia', count: 9 });
});

test('a transaction does nothing when its condition fails', async () => {
  await desk.ask('visit');
  await expect(desk.ask('swap', { value: 7 })).rejects.toThrow('do not hold');
});

test('storage without storage:app is refused and named', async () => {
  await desk.forge.stop();
  desk = createFixture({
    manifest: (manifest) => ({ ...manifest, permissions: { scopes: ['read:jira-work'] } }),
  });
  await expect(desk.ask('remember', { key: 'k', value: 1 })).rejects.toThrow('lacks storage:app');
  expect(desk.forge.refusals()).toMatchObject([{ code: 'SCOPE_MISSING' }]);
});

test('what was kept survives a restart', async () => {
  await desk.ask('visit');
  await desk.forge.stop();
  desk = createFixture({ store: desk.store });
  expect(await desk.ask('swap', { value: 3 })).toEqual({ who: 'nadia', count: 9 });
});

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { inner: nested(levels - 1) };
}
