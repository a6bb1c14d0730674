import { expect, test } from 'vitest';
import { callerOf } from '../../src/entry/caller';

const place = { type: 'jiraServiceManagement:portalRequestDetail', request: { key: 'ST-1', typeId: 11 } };

test('the account and the request come from the context', () => {
  expect(callerOf({ accountId: 'c-1', extension: place })).toEqual({
    accountId: 'c-1',
    extension: { type: place.type, request: { key: 'ST-1', typeId: '11' } },
  });
});

test.each([
  ['no account', { extension: place }],
  ['an anonymous visitor', { accountId: 'unidentified', extension: place }],
  [
    'a key that bends the path',
    { accountId: 'c', extension: { ...place, request: { key: '../../myself' } } },
  ],
  ['no place', { accountId: 'c' }],
  ['nothing', undefined],
])('%s is no caller', (_name, context) => {
  expect(callerOf(context)).toBeUndefined();
});
