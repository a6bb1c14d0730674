import { ApiError, ServerError } from 'jira.js/core';
import { expect, test } from 'vitest';
import { notifyPeople } from '../../src/jira/notify';
import { siteWithDesks } from '../site/jsm/site-with-desks';
import { answering } from './answering';
import { clientOn } from './on-site';

const notice = {
  subject: 'P1: nobody\nanswers',
  lines: ['The shop is down.', 'Nadia waits.'],
  links: [{ text: "I'm on it", url: 'https://desk.example/x1/1?token=a&more=b' }],
};
const to = (accountIds: string[], groups: ({ id: string } | { name: string })[] = []) => ({
  accountIds,
  groups,
});

test('a notice reaches an account, a group by name and one by id', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  site.mails.splice(0);
  const mail = { ...notice, to: to(['amir'], [{ name: 'leads' }, { id: 'keepers-id' }]) };
  expect(await notifyPeople(clientOn(site), key, mail)).toBe('sent');
  expect(site.mails.map(({ to: reader }) => reader)).toEqual(['amir@example.com', 'alex@example.com']);
  expect(site.mails[0]?.subject).toBe('P1: nobody answers');
  expect(site.mails[0]?.text).toContain(
    "The shop is down.\n\nNadia waits.\n\nI'm on it: https://desk.example/x1/1?token=a&more=b",
  );
});

test('a notice that nobody may read is refused', async () => {
  const site = siteWithDesks();
  const mail = { ...notice, to: to(['nadia']) };
  expect(await notifyPeople(clientOn(site), site.raise(), mail)).toBe('refused');
});

test('a group that is gone refuses the notice', async () => {
  const site = siteWithDesks();
  const mail = { ...notice, to: to([], [{ name: 'ghosts' }]) };
  expect(await notifyPeople(clientOn(site), site.raise(), mail)).toBe('refused');
});

test('what a customer wrote becomes no markup', async () => {
  const { client, sent } = answering(undefined);
  const mail = { ...notice, lines: ['<img src="x"> & more'], to: to(['a']) };
  await notifyPeople(client, '10001', mail);
  expect(sent[0]?.body).toMatchObject({
    htmlBody: expect.stringContaining('<p>&lt;img src=&quot;x&quot;&gt; &amp; more</p>') as string,
  });
});

test('switched-off mail is a refusal and a failing Jira is none', async () => {
  const mail = { ...notice, to: to(['a']) };
  expect(await notifyPeople(answering(new ApiError('no mail', 403, '', {})).client, '1', mail)).toBe(
    'refused',
  );
  const down = answering(new ServerError('down', 503, '', {})).client;
  await expect(notifyPeople(down, '1', mail)).rejects.toThrow('down');
});
