import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';

const own = 'The gateway answers again.';

test.each([
  ['the standard delimiter', '-- \nJo Miller\nExample Ltd'],
  ['two underscores', '__\nJo Miller\n+27 12 555 0101'],
  ['a telephone', 'Sent from my iPhone'],
  ['a telephone, in German', 'Von meinem iPhone gesendet'],
  ['a mail program', 'Get Outlook for Android<https://aka.example/x>'],
  ['a mail program, in German', 'Gesendet von Outlook für iOS<https://aka.example/x>'],
  ['a mail program, in French', 'Envoyé de mon iPhone'],
  ['a closing formula', 'Best regards,\nJo Miller'],
  [
    'a closing formula with titles',
    'Kind regards\n\nJo Miller\nHead of Network | Example Ltd\n+27 12 555 0101',
  ],
  ['a German closing formula', 'Mit freundlichen Grüßen\nJo Miller\nBeispiel GmbH\nTel. 030 5550101'],
  ['a French closing formula', 'Bien cordialement,\nJo Miller'],
  ['a name with an address', 'Jo Miller\njo@example.com\nwww.example.com'],
  ['thanks with a name and a number', 'Thanks,\nJo Miller\nExample Ltd\n+27 12 555 0101'],
  ['a dash and an address', '-Jo Miller\njo@example.com'],
])('what follows %s is signature', (_, signature) => {
  expect(newestMessage(`${own}\n\n${signature}\n`)).toEqual({
    reply: own,
    signature: signature.trim(),
    automatic: false,
  });
});

test.each([
  'This e-mail and any attachments are confidential and intended solely for the addressee.',
  'CONFIDENTIALITY NOTICE: do not read on.',
  'Diese E-Mail enthält vertrauliche Informationen.\nWenn Sie nicht der richtige Adressat sind, …',
  'Please consider the environment before printing this e-mail.',
  'You received this message because you are subscribed to a group.',
  '_______________________________________________\nusers mailing list\nusers@lists.example.com',
])('a footer is dropped: %s', (footer) => {
  expect(newestMessage(`${own}\n\n${footer}`)).toEqual({ reply: own, automatic: false });
});

test.each([
  ['an answer with name, company and number', 'Jo Miller\nExample Ltd\n+27 12 555 0101'],
  ['a sentence about a device', 'Sent from my desk, it is quicker than by phone.'],
  ['a sentence with "regards"', 'With regards to billing\nnothing has changed.'],
  ['a closing with a name beside it', 'Regards, Jo'],
  ['a dash within a line', 'The fix -- no signature -- works.'],
  ['a list', '- Login\n- Mail\n- Chat'],
  ['a table', 'Name   Until\n------------\nrouter  May\nswitch  June'],
  [
    'a postscript below the closing',
    'Regards\nJo\nPS: please also look at the second gateway, it was slow all week.',
  ],
])('%s stays', (_, words) => {
  expect(newestMessage(`${own}\n\n${words}`).reply).toBe(`${own}\n\n${words}`);
});

test('a name in small letters signs when it is the sender’s', () => {
  const body = `${own}\n\nRegards\njo`;
  expect(newestMessage(body, 'Jo Miller <jo@example.com>').signature).toBe('Regards\njo');
});

test('a mail that is only a signature keeps its words', () => {
  expect(newestMessage('Best regards\nJo Miller').reply).toBe('Best regards\nJo Miller');
});
