import { expect, test } from 'vitest';
import type { IncomingMail } from '../../../site/jsm/mail-in';
import { siteWithDesks } from './site-with-desks';

const mail = (more: Partial<IncomingMail> = {}): IncomingMail => ({
  from: { name: 'Thandi Nkosi', address: 'thandi@karoo.example' },
  to: 'help@io.example',
  subject: 'P1: nobody can log in',
  text: 'Since 9 nobody can log in.\n\nThandi',
  ...more,
});

test('a first mail makes a customer and a request by e-mail', () => {
  const site = siteWithDesks();
  expect(site.jsm.receiveMail(mail())).toEqual({ result: 'created', key: 'IO-1' });
  const issue = site.jsm.state.issues.get('10001');
  expect(issue).toMatchObject({ summary: 'P1: nobody can log in', channel: 'email', requestTypeId: '22' });
  expect(site.jsm.state.users.get(issue?.reporterId ?? '')).toMatchObject({
    displayName: 'Thandi Nkosi',
    emailAddress: 'thandi@karoo.example',
    accountType: 'customer',
  });
  expect(site.events.map((event) => event.name)).toEqual(['avi:jira:created:issue']);
});

test('the confirmation and later answers reach the sender with the key', async () => {
  const site = siteWithDesks();
  site.jsm.receiveMail(mail());
  await site.as('johan')('POST', '/rest/servicedeskapi/request/IO-1/comment', {
    body: 'We look into it.',
    public: true,
  });
  expect(site.mails.map(({ to, from, subject }) => ({ to, from, subject }))).toEqual(
    Array.from({ length: 2 }, () => ({
      to: 'thandi@karoo.example',
      from: 'help@io.example',
      subject: '[IO-1] P1: nobody can log in',
    })),
  );
  expect(site.mails[1]?.text).toContain('Johan Example commented:\n\nWe look into it.');
  expect(site.mails[1]?.text).toContain('https://desk.example/servicedesk/customer/portal/2/IO-1');
});

test.each([
  ['subject', { subject: 'Re: [IO-1] P1: nobody can log in' }],
  ['header', { subject: 'Something else', inReplyTo: '<IO-1.10001@io.example>' }],
])('a reply that names the key in its %s becomes a public comment', (_where, more) => {
  const site = siteWithDesks();
  site.jsm.receiveMail(mail());
  expect(site.jsm.receiveMail(mail({ ...more, text: 'It works again.' }))).toEqual({
    result: 'commented',
    key: 'IO-1',
  });
  expect(site.jsm.state.issues.get('10001')?.comments).toMatchObject([{ public: true }]);
});

test('a stranger who names a key starts a request of their own', () => {
  const site = siteWithDesks();
  site.jsm.receiveMail(mail());
  const stranger = mail({ from: { name: 'Eve', address: 'eve@example.org' }, subject: 'Re: [IO-1]' });
  expect(site.jsm.receiveMail(stranger)).toEqual({ result: 'created', key: 'IO-2' });
});

test('mail to an address that no desk has is ignored with the reason', () => {
  const site = siteWithDesks();
  expect(site.jsm.receiveMail(mail({ to: 'info@io.example' }))).toEqual({
    result: 'ignored',
    reason: 'No service desk receives mail at info@io.example.',
  });
  expect(site.jsm.state.issues.all()).toEqual([]);
});

test('a field that a mail cannot fill makes Jira drop the mail', () => {
  const site = siteWithDesks();
  const desk = site.jsm.state.desks.get('1');
  if (desk)
    site.jsm.state.desks.put('1', { ...desk, mail: { address: 'st@example.com', requestTypeId: '12' } });
  expect(site.jsm.receiveMail(mail({ to: 'st@example.com' }))).toMatchObject({
    result: 'dropped',
    reason: expect.stringContaining('"Environment" is required') as string,
  });
});

test('a mail longer than Jira keeps is dropped with the reason', () => {
  const site = siteWithDesks();
  expect(site.jsm.receiveMail(mail({ text: 'x'.repeat(32_768) }))).toMatchObject({ result: 'dropped' });
});

test('a public comment goes to reporter and participants but not to its author', async () => {
  const site = siteWithDesks();
  const key = site.raise({ participantIds: ['ben', 'lena'] });
  site.mails.length = 0;
  await site.as('ben')('DELETE', `/rest/servicedeskapi/request/${key}/notification`);
  await site.as('lena')('POST', `/rest/servicedeskapi/request/${key}/comment`, {
    body: 'Me too.',
    public: true,
  });
  expect(site.mails.map((sent) => sent.to)).toEqual(['nadia@example.com']);
});

test('an internal comment is mailed to nobody', async () => {
  const site = siteWithDesks();
  const key = site.raise();
  site.mails.length = 0;
  await site.as('amir')('POST', `/rest/servicedeskapi/request/${key}/comment`, {
    body: 'Hm.',
    public: false,
  });
  expect(site.mails).toEqual([]);
});
