import { beforeEach, expect, test } from 'vitest';
import { createFixture, type Fixture } from './fixture';

let desk: Fixture;
beforeEach(() => {
  desk = createFixture();
  return () => desk.forge.stop();
});

const amir = { accountId: 'amir', role: 'agent' } as const;
const nadia = { accountId: 'nadia', role: 'customer' } as const;

const keys = (
  type: string,
  viewer: Parameters<Fixture['forge']['modules']>[1],
  place: Record<string, unknown> = {},
) => desk.forge.modules(type, viewer, place).map(({ key }) => key);

test('a customer sees only modules open to customers', () => {
  expect(keys('jiraServiceManagement:portalRequestDetail', nadia)).toEqual(['portal-detail']);
});

test('an agent needs no unlicensed access', () => {
  expect(keys('jiraServiceManagement:portalRequestDetail', amir)).toEqual([
    'portal-detail',
    'agents-only-detail',
  ]);
});

test('somebody who is not logged in sees nothing that does not say so', () => {
  expect(keys('jiraServiceManagement:portalRequestDetail', { ...nadia, accountId: 'unidentified' })).toEqual(
    [],
  );
});

test.each([
  ['where they hold', { project: { key: 'ST' }, issue: { type: 'Bug' } }, ['panel']],
  ['of another project', { project: { key: 'IO' }, issue: { type: 'Bug' } }, []],
  ['where the negated one holds', { project: { key: 'ST' }, issue: { type: 'Epic' } }, []],
])('display conditions decide %s', (_, place, seen) => {
  expect(keys('jira:issuePanel', amir, place)).toEqual(seen);
});

test('a display condition the desk does not know hides the module and is named', () => {
  keys('jira:issuePanel', amir);
  expect(desk.forge.refusals()).toMatchObject([
    { code: 'NOT_MODELLED', what: 'jira:issuePanel odd-panel: display condition phaseOfMoon' },
  ]);
});

test('a resolver learns what kind of account asks', async () => {
  const context = (accountId: string) => desk.ask('context', {}, { accountId });
  expect(await context('amir')).toMatchObject({ accountType: 'licensed' });
  expect(await context('nadia')).toMatchObject({ accountType: 'customer' });
});
