import * as cloud from 'jira.js/cloud';
import * as serviceDesk from 'jira.js/serviceDesk';
import { expect, test } from 'vitest';
import { impersonationScopesOf, readManifest as readOnDesk } from '../site/forge/manifest';
import { scopesOfModule } from '../site/forge/module-scopes';
import { operations, type Operation } from '../src/jira/operations';
import { operationsScopes } from '../src/jira/operations-fetch';
import { backendAddresses, readManifest } from './checks/manifest';
import { egressProblems, operationProblems, sentBy, type Taken } from './checks/operations';
import { importsOf, stringsOf } from './checks/source';
import { filesLike, readText } from './tree';

const table: Record<string, Operation> = operations;
const manifest = readManifest(readText('manifest.yml'));
const { scopes } = manifest.permissions;
const sources = filesLike('src/**/*.{ts,tsx}').map((file) => ({ file, imports: importsOf(readText(file)) }));
const taken: Taken[] = sources.flatMap(({ file, imports }) =>
  imports
    .filter(({ from }) => /^jira\.js\/(cloud|serviceDesk)$/.test(from))
    .flatMap(({ names }) => names.map((name) => ({ name, file }))),
);
const usesStorage = sources.some(({ imports }) => imports.some(({ from }) => from === '@forge/kvs'));
const others = {
  ...(usesStorage ? { '@forge/kvs': ['storage:app'] } : {}),
  'JSM Operations': operationsScopes,
  ...Object.fromEntries(Object.keys(manifest.modules).map((type) => [type, scopesOfModule(type)])),
};
const channels = Object.fromEntries(
  filesLike('src/channels/**/*.ts').map((file) => [file, stringsOf(readText(file))]),
);

test('every call has its scope and every scope its call', () => {
  expect(taken.length).toBeGreaterThan(0);
  expect(operationProblems(table, taken, scopes, others)).toEqual([]);
});

test('a call that the table does not know is named with its file', () => {
  const call = { name: 'deleteIssue', file: 'src/jira/requests.ts' };
  expect(operationProblems(table, [...taken, call], scopes, others)).toEqual([
    'src/jira/requests.ts calls deleteIssue, which src/jira/operations.ts gives no scope',
  ]);
});

test('a scope that the manifest lacks is named with its operations', () => {
  const without = scopes.filter((scope) => scope !== 'write:jira-work');
  expect(operationProblems(table, taken, without, others)).toContain(
    'editIssue (PUT /rest/api/3/issue/{issueIdOrKey}) needs write:jira-work, which manifest.yml does not ask for',
  );
});

test('a scope without a call and a row without a call are named', () => {
  const row = { method: 'GET', path: '/rest/api/3/dashboard', scope: 'read:jira-work' };
  expect(
    operationProblems({ ...table, getDashboards: row }, taken, [...scopes, 'manage:jira-project'], others),
  ).toEqual([
    'src/jira/operations.ts lists getDashboards, which nothing calls',
    'manifest.yml asks for manage:jira-project, which nothing needs',
  ]);
});

test('storage that the manifest does not ask for is named', () => {
  const without = scopes.filter((scope) => scope !== 'storage:app');
  expect(operationProblems(table, taken, without, others)).toEqual([
    '@forge/kvs needs storage:app in manifest.yml',
  ]);
});

test('a scope that a module needs to be shown is named with it', () => {
  const without = scopes.filter((scope) => scope !== 'manage:jira-configuration');
  expect(operationProblems(table, taken, without, others)).toContain(
    'jira:uiModifications needs manage:jira-configuration in manifest.yml',
  );
});

test.each(Object.entries(table))('%s goes where its row says', async (name, { method, path }) => {
  const rooms: Record<string, unknown>[] = [cloud, serviceDesk];
  const sent = await Promise.all(rooms.map((room) => sentBy(room[name])));
  expect(sent).toContain(`${method} ${path}`);
});

test('Operations is asked as an account that the app may impersonate', () => {
  expect(impersonationScopesOf(readOnDesk('manifest.yml'))).toEqual([...operationsScopes]);
});

test('channels fetch only what the manifest allows, and all of it', () => {
  expect(Object.keys(channels).length).toBeGreaterThan(0);
  expect(egressProblems(channels, backendAddresses(manifest))).toEqual([]);
});

test('a host outside the egress list and an unused address are named', () => {
  const leak = { 'src/channels/leak.ts': ['https://evil.example/collect'] };
  expect(egressProblems(leak, ['https://slack.com', '*.unused.example'])).toEqual([
    'src/channels/leak.ts fetches evil.example, which permissions.external.fetch.backend does not allow',
    'manifest.yml allows slack.com, which no channel fetches',
    'manifest.yml allows *.unused.example, which no channel fetches',
  ]);
});
