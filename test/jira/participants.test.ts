import { ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { addParticipants, participantsOf, removeParticipants } from '../../src/jira/participants';
import { siteWithDesks, type Site } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { callerOn, clientOn } from './on-site';

/** A site on which Nadia, Ben and Lena are customers, with a request of Nadia's. */
function withRequest(): Site & { key: string } {
  const site = siteWithDesks();
  const desk = site.jsm.state.desks.get('1');
  if (desk) site.jsm.state.desks.put('1', { ...desk, customerIds: ['nadia', 'ben', 'lena'] });
  return { ...site, key: site.raise() };
}

const taking = async (site: Site & { key: string }) =>
  (await participantsOf(clientOn(site), site.key)).map(({ accountId }) => accountId);

test('a customer lets a colleague take part in their own name', async () => {
  const site = withRequest();
  expect(await addParticipants(callerOn(site, 'nadia'), site.key, ['ben'])).toBe('added');
  expect(await participantsOf(clientOn(site), site.key)).toEqual([
    { accountId: 'ben', name: 'Ben Example', isActive: true },
  ]);
});

test('nobody lets themselves into a request that they do not see', async () => {
  const site = withRequest();
  expect(await addParticipants(callerOn(site, 'ben'), site.key, ['ben'])).toBe('refused');
  expect(await taking(site)).toEqual([]);
});

test.each([
  ['an account that never was', 'nobody'],
  ['an account that was closed', 'lena'],
])('%s is refused', async (_, accountId) => {
  const site = withRequest();
  site.jsm.deactivateAccount('lena');
  expect(await addParticipants(clientOn(site), site.key, [accountId])).toBe('refused');
  expect(await addParticipants(callerOn(site, 'nadia'), site.key, [accountId])).toBe('refused');
  expect(await taking(site)).toEqual([]);
});

test('where one of several is refused nobody is let in', async () => {
  const site = withRequest();
  expect(await addParticipants(clientOn(site), site.key, ['ben', 'nobody'])).toBe('refused');
  expect(await taking(site)).toEqual([]);
});

test('to let nobody in asks nothing of Jira', async () => {
  const { client, sent } = answering();
  expect(await addParticipants(client, 'ST-1', [])).toBe('added');
  expect(sent).toEqual([]);
});

test('somebody whose account was closed later is told as not active', async () => {
  const site = withRequest();
  await addParticipants(clientOn(site), site.key, ['ben']);
  site.jsm.deactivateAccount('ben');
  expect(await participantsOf(clientOn(site), site.key)).toMatchObject([
    { accountId: 'ben', isActive: false },
  ]);
});

test('those who take part are removed, and others with them do no harm', async () => {
  const site = withRequest();
  await addParticipants(clientOn(site), site.key, ['ben', 'lena']);
  await removeParticipants(clientOn(site), site.key, ['nobody', 'ben', 'nadia']);
  expect(await taking(site)).toEqual(['lena']);
});

test('to remove whoever does not take part does nothing', async () => {
  const site = withRequest();
  await removeParticipants(clientOn(site), site.key, ['ben']);
  await removeParticipants(clientOn(site), site.key, []);
  await removeParticipants(clientOn(site), 'ST-99', ['ben']);
  expect(await taking(site)).toEqual([]);
});

test('a failing Jira is neither a refusal nor a removal', async () => {
  const down = new ServerError('down', 503, '', {});
  await expect(addParticipants(answering(down).client, 'ST-1', ['ben'])).rejects.toThrow('down');
  await expect(removeParticipants(answering(down).client, 'ST-1', ['ben'])).rejects.toThrow('down');
});
