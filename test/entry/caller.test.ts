import { expect, test } from 'vitest';
import { callerOf, principalOf, visitorOf } from '../../src/entry/caller';

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

test.each([
  ['Forge’s runtime', { principal: { accountId: 'c-1' }, installContext: 'ari' }],
  ['Rovo', { accountId: 'c-1' }],
])('the account a function runs for is named as %s names it', (_name, context) => {
  expect(principalOf(context)).toBe('c-1');
});

test.each([undefined, {}, { principal: undefined }, { principal: { accountId: 'unidentified' } }])(
  'a function that runs for nobody has no account: %j',
  (context) => {
    expect(principalOf(context)).toBeUndefined();
  },
);

const header = { type: 'jiraServiceManagement:portalHeader', portal: { id: 1 } };

test.each(['unidentified', '', undefined])(
  'whoever Forge names %j is a visitor without an account',
  (accountId) => {
    expect(visitorOf({ accountId, extension: header })).toEqual({
      extension: { type: header.type, portal: { id: '1' } },
    });
  },
);

test('somebody who is signed in is a visitor with their account', () => {
  expect(visitorOf({ accountId: 'c-1', extension: header })?.accountId).toBe('c-1');
});

test('a visitor without a place is nobody', () => {
  expect(visitorOf({ accountId: 'unidentified' })).toBeUndefined();
});
