import { beforeEach, expect, test } from 'vitest';
import type { ConfiguredEgress, Role } from '../../../site/contracts';
import { createConfiguredEgress } from '../../../site/forge/configured-egress';
import { openStore } from '../../../site/store/sqlite-store';
import { createFixture } from './fixture';

const admin = { role: 'admin' as Role };
const group = (key: string, domain: string, type = 'FETCH_BACKEND_SIDE') => ({
  egresses: [{ key, description: 'Pages go there', configured: [{ domain, type: [type] }] }],
});

let egress: ConfiguredEgress;
beforeEach(() => {
  egress = configured(true);
});

function configured(enabled: boolean): ConfiguredEgress {
  const external = { configurable: { enabled } };
  const manifest = { permissions: { scopes: [], external } };
  return createConfiguredEgress(
    { app: { id: '', runtime: { name: '' } }, modules: {}, resources: [], ...manifest },
    openStore(':memory:'),
  );
}

test('a host that an administrator set is allowed to functions', () => {
  expect(egress.allows(new URL('https://hooks.example/a'))).toBe(false);
  egress.set(group('hook', 'https://hooks.example'), admin);
  expect(egress.allows(new URL('https://hooks.example/a'))).toBe(true);
  expect(egress.allows(new URL('https://hooks.example.evil/a'))).toBe(false);
  expect(egress.allows(new URL('http://hooks.example/a'))).toBe(false);
});

test('a host that is set for images stays closed to functions', () => {
  egress.set(group('pictures', 'https://cdn.example', 'IMAGES'), admin);
  expect(egress.allows(new URL('https://cdn.example/a.png'))).toBe(false);
});

test('a group that is set again is replaced', () => {
  egress.set(group('hook', 'https://one.example'), admin);
  egress.set(group('hook', 'https://two.example'), admin);
  expect(egress.allows(new URL('https://one.example'))).toBe(false);
  expect(egress.get({ keys: ['hook', 'other'] }).results).toMatchObject([{ key: 'hook' }]);
});

test('only hosts that are new have to be agreed to', () => {
  expect(egress.review(group('hook', 'https://one.example'), admin)).toMatchObject([
    { description: 'Pages go there', domains: ['https://one.example'] },
  ]);
  egress.set(group('hook', 'https://one.example'), admin);
  expect(egress.review(group('pictures', 'https://one.example', 'IMAGES'), admin)).toEqual([]);
});

test('a deleted domain and a deleted group are closed again', () => {
  egress.set(group('hook', 'https://one.example'), admin);
  egress.deleteDomain({ key: 'hook', domain: 'https://one.example', type: 'FETCH_BACKEND_SIDE' }, admin);
  expect(egress.get({}).results).toEqual([]);
  egress.set(group('hook', 'https://one.example'), admin);
  egress.deleteGroup({ key: 'hook' }, admin);
  expect(egress.allows(new URL('https://one.example'))).toBe(false);
});

test.each(['agent', 'customer'] as const)('somebody whose role is %s may change nothing', (role) => {
  expect(() => egress.set(group('hook', 'https://one.example'), { role })).toThrow('403');
  expect(() => egress.review(group('hook', 'https://one.example'), { role })).toThrow('403');
  expect(() => egress.deleteGroup({ key: 'hook' }, { role })).toThrow('403');
});

test('a manifest that does not ask for it gets none of it', () => {
  expect(() => configured(false).set(group('hook', 'https://one.example'), admin)).toThrow('403');
});

test.each(['http://one.example', 'ftp://one.example', 'https://', 'https://one.example/path', ''])(
  'the domain %j is refused as invalid',
  (domain) => {
    expect(() => egress.set(group('hook', domain), admin)).toThrow('422');
  },
);

test('an eleventh group is refused', () => {
  for (let number = 1; number <= 10; number += 1)
    egress.set(group(`g${number}`, `https://h${number}.example`), admin);
  expect(() => egress.set(group('g11', 'https://h11.example'), admin)).toThrow('400');
});

test('the app reaches a host once an administrator has allowed it', async () => {
  const external = { configurable: { enabled: true } };
  const desk = createFixture({
    manifest: (manifest) => ({ ...manifest, permissions: { ...manifest.permissions, external } }),
  });
  const ask = () => desk.ask('fetch', { url: 'https://allowed.example/x' });
  await expect(ask()).rejects.toThrow('REQUEST_EGRESS_ALLOWLIST_ERR');
  desk.forge.egress.set(group('hook', 'https://allowed.example'), admin);
  expect(await ask()).toMatchObject({ status: 501 });
  await desk.forge.stop();
});
