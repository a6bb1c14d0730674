import { expect, test } from 'vitest';
import { isAutomaticSubject, newestMessage } from '../../../src/policy/email';

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
  'Automatic reply: gateway',
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

test.each(['Automation fails', 'Re: out-of-office replies are not sent', 'P1: gateway down', ''])(
  'the subject "%s" is a person’s',
  (subject) => {
    expect(isAutomaticSubject(subject)).toBe(false);
  },
);
