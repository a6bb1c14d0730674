import { expect, test } from 'vitest';
import type { ServiceDesk } from '../../../site/jsm/entities';
import type { IncomingMail } from '../../../site/jsm/mail-in';
import { type Site, siteWithDesks } from './site-with-desks';

const nadia = { name: 'Nadia Example', address: 'nadia@example.com' };
const ben = { name: 'Ben Example', address: 'Ben@Example.com' };
const stranger = { name: 'Zoe Marsh', address: 'zoe@marsh.example' };

const mail = (more: Partial<IncomingMail> = {}): IncomingMail => ({
  from: nadia,
  to: 'help@io.example',
  subject: 'Login is down',
  text: 'Since 9.',
  ...more,
});

const site = (customerSharing?: ServiceDesk['customerSharing']): Site => {
  const made = siteWithDesks();
  const desk = made.jsm.state.desks.get('2');
  if (desk && customerSharing) made.jsm.state.desks.put('2', { ...desk, customerSharing });
  return made;
};

const participants = ({ jsm }: Site) =>
  jsm.state.issues
    .get('10001')
    ?.participantIds.map((accountId) => jsm.state.users.get(accountId)?.emailAddress);

test('a known customer in copy becomes a participant and is told', () => {
  const desk = site();
  desk.jsm.receiveMail(mail({ cc: [ben] }));
  expect(participants(desk)).toEqual(['ben@example.com']);
  expect(desk.mails.find(({ to }) => to === 'ben@example.com')?.text).toContain(
    'Nadia Example shared this request with you.',
  );
});

test.each([
  ['customers', []],
  ['anyone', ['zoe@marsh.example']],
] as const)('where customers share with %s, a stranger in copy makes %j', (sharing, expected) => {
  const desk = site(sharing);
  desk.jsm.receiveMail(mail({ cc: [stranger] }));
  expect(participants(desk)).toEqual(expected);
});

test('where customers share within their organisation, an outsider in copy is left out', () => {
  const desk = site('organization');
  const northwind = desk.jsm.state.organizations.get('1');
  if (northwind)
    desk.jsm.state.organizations.put('1', { ...northwind, memberIds: [...northwind.memberIds, 'lena'] });
  desk.jsm.receiveMail(mail({ cc: [ben, { name: '', address: 'lena@example.com' }] }));
  expect(participants(desk)).toEqual(['lena@example.com']);
});

test('an agent brings in anyone by copy', () => {
  const desk = site('organization');
  desk.jsm.receiveMail(mail());
  const from = { name: 'Johan', address: 'johan@example.com' };
  desk.jsm.receiveMail(mail({ from, subject: 'Re: [IO-1] Login is down', cc: [stranger] }));
  expect(participants(desk)).toEqual(['zoe@marsh.example']);
});

test('mailboxes, the sender, the reporter and no address become nobody', () => {
  const desk = site('anyone');
  const none = { name: 'Nobody', address: 'nobody' };
  const mailbox = { name: '', address: 'Help@IO.example' };
  desk.jsm.receiveMail(mail({ cc: [nadia, none, mailbox, ben, ben] }));
  desk.jsm.receiveMail(mail({ from: ben, subject: 'Re: [IO-1]', cc: [nadia] }));
  expect(participants(desk)).toEqual(['ben@example.com']);
});

test('a participant answers by mail and the answer is public', () => {
  const desk = site();
  desk.jsm.receiveMail(mail({ cc: [ben] }));
  const answer = mail({ from: ben, subject: 'Re: [IO-1] Login is down', text: 'It is production.' });
  expect(desk.jsm.receiveMail(answer)).toEqual({ result: 'commented', key: 'IO-1' });
  expect(desk.jsm.state.issues.get('10001')?.comments).toMatchObject([{ authorId: 'ben', public: true }]);
});

test('a copy on an answer adds a participant and says so in the history', () => {
  const desk = site();
  desk.jsm.receiveMail(mail());
  desk.jsm.receiveMail(mail({ subject: 'Re: [IO-1] Login is down', cc: [ben] }));
  expect(participants(desk)).toEqual(['ben@example.com']);
  expect(desk.jsm.state.issues.get('10001')?.changelog[0]).toMatchObject({
    authorId: 'nadia',
    items: [{ field: 'Request participants', toString: 'Ben Example' }],
  });
});

test('a quotation stays in the comment as the mail program wrote it', async () => {
  const desk = site();
  desk.jsm.receiveMail(mail());
  const text = 'Production.\n\nOn Sat, 21 Nov 2026 at 10:00, IO portal wrote:\n> Which environment?';
  desk.jsm.receiveMail(mail({ subject: 'Re: [IO-1] Login is down', text }));
  const { body } = await desk.as('johan')('GET', '/rest/servicedeskapi/request/IO-1/comment');
  expect(body).toMatchObject({ values: [{ body: text }] });
});
