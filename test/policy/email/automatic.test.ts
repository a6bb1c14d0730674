import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';
import { isAutomaticSubject } from '../../../src/policy/email/automatic';

test.each([
  'I am currently out of the office and back on Monday.',
  'Hello,\n\nI’m on annual leave until 4 May.',
  'Thank you for your e-mail. I am away until Monday.',
  'Ich bin bis zum 4. Mai nicht im Büro.',
  'Sehr geehrte Damen und Herren,\n\nich bin derzeit im Urlaub.',
  'Vielen Dank für Ihre Nachricht. Ich bin heute nicht erreichbar.',
  'This is an automated response. We have your mail.',
  'Dies ist eine automatisch generierte Nachricht.',
  'Your message could not be delivered to kim@example.com.',
  'Delivery has failed to these recipients or groups:',
  'This is the mail system at host mx.example.com.',
  'Good morning,\nI am on leave until Monday.',
  'Thanks\nI am away until Monday.',
  '> Is it back?\nI am away until Monday.',
])('no person wrote "%s"', (body) => {
  expect(newestMessage(body).automatic).toBe(true);
});

test.each([
  'Production is down. Our users get automatic replies from it.',
  'The out of office rule of our mailbox does not work.',
  'We are out of the office network and cannot log in.',
  'Seit heute ist das Büro nicht erreichbar.',
  'Ich bin Kunde, und das Portal ist nicht erreichbar.',
])('a person wrote "%s"', (body) => {
  expect(newestMessage(body).automatic).toBe(false);
});

test.each([
  'I am on leave.\n\nPhone: +27 12 555 0101\nContact: Jane Roe',
  'Ich bin vom\n24. Dezember bis 2. Januar nicht im Büro.',
  'Hello and thank you for your message. I am currently away.',
  'Out of office\n\nI answer on Monday.',
  'This message was created automatically by mail delivery software.',
  'Delivery has failed to these recipients:\nkim@example.com\n1. Check the address.\nError: 550 5.1.1',
  'Your message\n\n  To: Kim\n  Subject: Gateway\n\nwas read on Monday.',
])('"%s" is still a machine’s', (body) => {
  expect(newestMessage(body).automatic).toBe(true);
});

test.each([
  [
    'numbers its answers',
    '1. production\n2. open it\n3. none\n\nI’m out of the office tomorrow, Kim can help.',
  ],
  ['is away soon and answers', 'I am on holiday from tomorrow, so quickly:\n1. production'],
  ['is away soon and answers in German', 'Ich bin ab morgen im Urlaub, daher kurz:\n1. Produktion'],
  ['is away and answers', 'Ich bin heute nicht im Büro.\n1) Produktion\n2) keine'],
  ['is away and uses a label', 'I am out of the office today.\nEnvironment: production'],
  ['is away and names the error', 'I am out of the office today.\nError: 502'],
  ['answers a machine', '> I am out of the office until Monday.\nWho else can help?'],
  ['will be away', 'I am on leave as of next week. It is the production system.'],
  ['is away later on', 'It is production. I am on holiday until Monday.'],
  ['passes on what customers see', 'Customers see this:\nThis is an automatic reply to your message.'],
  ['reports a bounce', 'Your message could not be delivered: that is the error.\nEnvironment: production'],
  ['speaks of notices', 'Abwesenheitsnotiz lässt sich nicht einrichten.'],
  ['speaks of addresses', 'Address not found is what the form says.'],
])('a person who %s is no machine', (_, body) => {
  expect(newestMessage(body).automatic).toBe(false);
});

test.each([
  'Automatic reply: gateway',
  'Auto-reply',
  'Automatic response: gateway',
  'Out of office',
  'Out of the office until Monday, 4 May',
  'Out of Office AutoReply: gateway',
  'On leave from 3 May to 10 May: Re: gateway',
  'Abwesend bis 3.12.',
  'Abwesenheitsnotiz: Gateway',
  'Im Urlaub vom 3. bis 10. Mai',
  'Undeliverable: gateway',
  'Mail delivery failed: returning message to sender',
  'Delivery Status Notification (Delay)',
  'Read: RE: gateway',
  'Out of Office: Re: gateway',
  'Automatische Antwort: Gateway',
  'Abwesenheitsnotiz',
  'Undelivered Mail Returned to Sender',
  'Delivery Status Notification (Failure)',
  'Unzustellbar: Gateway',
  'Réponse automatique : gateway',
])('the subject "%s" is a machine’s', (subject) => {
  expect(isAutomaticSubject(subject)).toBe(true);
});

test.each([
  'Automation fails',
  'Re: out-of-office replies are not sent',
  'Out of office replies do not work',
  'Out of the office network no log-in',
  'Abwesenheitsnotiz lässt sich nicht einrichten',
  'Abwesenheiten fehlen im Kalender',
  'Im Urlaubsplaner fehlen Tage',
  'Automatic response is slow',
  'Automatic reply to customers fails',
  'Automatische Antwort kommt doppelt',
  'Undeliverable mails since the upgrade',
  'Delivery failure notifications missing',
  'Unzustellbare Mails seit dem Update',
  'Auto: booking fails',
  'Read: only mode on database',
  'On leave requests: approval fails',
  'On holiday calendar nothing loads',
  'FW: Undeliverable: invoice',
  'P1: gateway down',
  '',
])('the subject "%s" is a person’s', (subject) => {
  expect(isAutomaticSubject(subject)).toBe(false);
});

test('a subject of dates without end is read at once', () => {
  const before = performance.now();
  expect(isAutomaticSubject(`Out of office ${'3. '.repeat(90)}x`)).toBe(false);
  expect(newestMessage(`Ich bin ${'3. '.repeat(90)}x`).automatic).toBe(false);
  expect(performance.now() - before).toBeLessThan(500);
});
