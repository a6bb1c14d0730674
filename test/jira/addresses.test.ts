import { ApiError, ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { addressOf, addressesOf } from '../../src/jira/addresses';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { callerOn, clientOn } from './on-site';

test('the app is told the address of an account', async () => {
  expect(await addressOf(clientOn(siteWithDesks()), 'nadia')).toBe('nadia@example.com');
});

test('many addresses are asked for at once', async () => {
  const found = await addressesOf(clientOn(siteWithDesks()), ['nadia', 'ben']);
  expect([...found]).toEqual([
    ['nadia', 'nadia@example.com'],
    ['ben', 'ben@example.com'],
  ]);
});

test('an address that its owner hides is unknown', async () => {
  const site = siteWithDesks();
  site.jsm.hideAddress('nadia', true);
  expect(await addressOf(clientOn(site), 'nadia')).toBeUndefined();
  expect([...(await addressesOf(clientOn(site), ['nadia', 'ben'])).keys()]).toEqual(['ben']);
});

test.each([['erased'], ['never-was']])(
  'the address of an account that is %s is unknown',
  async (accountId) => {
    const site = siteWithDesks();
    site.jsm.eraseAccount('ben');
    const asked = accountId === 'erased' ? 'ben' : accountId;
    expect(await addressOf(clientOn(site), asked)).toBeUndefined();
    expect(await addressesOf(clientOn(site), [asked])).toEqual(new Map());
  },
);

test('in the name of a person no address is told', async () => {
  const amir = callerOn(siteWithDesks(), 'amir');
  expect(await addressOf(amir, 'nadia')).toBeUndefined();
  expect(await addressesOf(amir, ['nadia'])).toEqual(new Map());
});

test.each([
  ['does not let the app read them', new ApiError('not approved', 400, '', {})],
  ['has reading them switched off', new ServerError('not enabled', 503, '', {})],
])('where Jira %s, addresses are unknown', async (_, error) => {
  const { client } = answering(error, error);
  expect(await addressOf(client, 'nadia')).toBeUndefined();
  expect(await addressesOf(client, ['nadia'])).toEqual(new Map());
});

test('a failing Jira is no missing address', async () => {
  const { client } = answering(new ServerError('down', 500, '', {}));
  await expect(addressOf(client, 'nadia')).rejects.toThrow('down');
});

test('for nobody Jira is not asked', async () => {
  const { client, sent } = answering();
  expect(await addressesOf(client, [])).toEqual(new Map());
  expect(sent).toEqual([]);
});
