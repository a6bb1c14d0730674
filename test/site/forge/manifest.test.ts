import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { impersonationScopesOf, nativeResources, readManifest, scopesOf } from '../../../site/forge/manifest';
import { appDir } from './fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'desk-manifest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const original = readFileSync(path.join(appDir, 'manifest.yml'), 'utf8');

function changed(from: string, to: string) {
  const file = path.join(folder, 'manifest.yml');
  writeFileSync(file, original.replace(from, to));
  return readManifest(file);
}

test('a manifest keeps what the desk does not know about', () => {
  expect(changed('', '').modules['jira:issuePanel']?.[0]).toMatchObject({ key: 'panel', title: 'Panel' });
});

test('scopes are read from a list and from a map', () => {
  const { permissions } = changed('', '');
  expect(permissions.scopes).toEqual(['read:jira-work', 'storage:app']);
  const map = changed(
    '    - read:jira-work\n    - storage:app',
    '    read:jira-work:\n      allowImpersonation: true\n    storage:app: {}',
  );
  expect([scopesOf(map), impersonationScopesOf(map)]).toEqual([
    ['read:jira-work', 'storage:app'],
    ['read:jira-work'],
  ]);
});

test('the resources of UI Kit modules are the native ones', () => {
  const modules = {
    'jira:issuePanel': [{ key: 'panel', resource: 'kit', render: 'native' }],
    'jira:projectSettingsPage': [{ key: 'settings', resource: 'custom' }],
    action: [{ key: 'act', config: { resource: 'form', render: 'native' } }],
  };
  const resources = ['kit', 'form', 'custom', 'unused'].map((key) => ({ key, path: `static/${key}` }));
  expect(nativeResources({ ...changed('', ''), modules, resources })).toEqual(resources.slice(0, 2));
});

test.each([
  ['a key with a space', 'key: panel\n', 'key: my panel\n', 'modules.jira:issuePanel.0.key'],
  ['an id that is no app id', 'ari:cloud:ecosystem::app/', 'app-', 'app.id'],
  [
    'an attribute of an unknown type',
    'count:\n            type: integer',
    'count:\n            type: number',
    'app.storage.entities.0.attributes.count.type',
  ],
  [
    'a function nobody declares',
    'function: tick',
    'function: tock',
    'scheduledTrigger.0: there is no function "tock"',
  ],
])('%s is refused with its place', (_, from, to, place) => {
  expect(() => changed(from, to)).toThrow(place);
});
