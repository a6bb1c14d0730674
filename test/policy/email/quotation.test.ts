import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';

const own = 'The gateway answers again.';

test.each([
  [
    'English',
    'From: Kim Roe <kim@example.com>\nSent: Monday, 4 May 2026 09:10\nTo: Jo Miller\nSubject: RE: gateway',
  ],
  ['German', 'Von: Kim Roe\nGesendet: Montag, 4. Mai 2026 09:10\nAn: Jo Miller\nBetreff: AW: Gateway'],
  [
    'French',
    'De : Kim Roe [mailto:kim@example.com]\nEnvoyé : lundi 4 mai 2026 09:10\nÀ : Jo\nObjet : RE: gateway',
  ],
  [
    'Spanish',
    'De: Kim Roe <kim@example.com>\nEnviado el: lunes, 4 de mayo de 2026\nPara: Jo\nAsunto: RE: gateway',
  ],
  ['Italian', 'Da: Kim Roe <kim@example.com>\nInviato: lunedì 4 maggio 2026\nA: Jo\nOggetto: R: gateway'],
  ['Dutch', 'Van: Kim Roe <kim@example.com>\nVerzonden: maandag 4 mei 2026\nAan: Jo\nOnderwerp: RE: gateway'],
  ['Swedish', 'Från: Kim Roe <kim@example.com>\nSkickat: den 4 maj 2026\nTill: Jo\nÄmne: Sv: gateway'],
  ['Danish', 'Fra: Kim Roe <kim@example.com>\nSendt: 4. maj 2026\nTil: Jo\nEmne: Sv: gateway'],
  ['Polish', 'Od: Kim Roe <kim@example.com>\nWysłano: 4 maja 2026\nDo: Jo\nTemat: Odp: gateway'],
  ['Russian', 'От: Kim Roe <kim@example.com>\nОтправлено: 4 мая 2026 г.\nКому: Jo\nТема: RE: gateway'],
  ['bold', '*From:* Kim Roe <kim@example.com>\n*Sent:* Monday\n*To:* Jo\n*Subject:* RE: gateway'],
  ['date first', 'Date: Mon, 4 May 2026 09:10:00 +0200\nFrom: kim@example.com\nTo: jo@example.com'],
  ['an address on its own line', 'From: Kim Roe\n<kim@example.com>\nSent: Monday, 4 May 2026\nTo: Jo'],
  ['a rule above', '________________________________\nFrom: Kim Roe <kim@example.com>\nSent: Monday\nTo: Jo'],
])('the mail below a header is quotation: %s', (_, header) => {
  expect(newestMessage(`${own}\n\n${header}\n\nIs it back?\n\nKim`).reply).toBe(own);
});

test.each([
  '-----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  "-------- Message d'origine --------",
  '-----Mensaje original-----',
  '-----Messaggio originale-----',
  '-----Oprindelig meddelelse-----',
  '-----Oorspronkelijk bericht-----',
  '—-—-—-— Reply above this line. —-—-—-—',
  '##- Please type your reply above this line -##',
])('the mail below "%s" is quotation', (divider) => {
  expect(newestMessage(`${own}\n\n${divider}\n\nIs it back?`).reply).toBe(own);
});

test('marked lines below the answer are quotation', () => {
  expect(newestMessage(`${own}\n> Is it back?\n>> Kim\n>`).reply).toBe(own);
});

test('an answer below the quoted mail stands alone', () => {
  const quoted = 'On 4 May 2026, Kim Roe wrote:\n\n> Is it back?\n>\n> Kim';
  expect(newestMessage(`${quoted}\n\n${own}`).reply).toBe(own);
});

test('an answer around the quoted mail is kept whole', () => {
  const quoted = 'On 4 May 2026, Kim Roe wrote:\n\n> Is it back?\n> Kim';
  expect(newestMessage(`Hi Kim\n\n${quoted}\n\nRegards, Jo`).reply).toBe('Hi Kim\n\nRegards, Jo');
});

test('answers between quoted questions keep their questions', () => {
  const body =
    'On 4 May 2026, Kim Roe wrote:\n> Hello Jo,\n>\n> 1. Which environment?\nproduction\n> 2. Since when?\nnine\n> Kim';
  expect(newestMessage(body).reply).toBe('> 1. Which environment?\nproduction\n> 2. Since when?\nnine');
});

test('a link that was broken off a quoted line belongs to it', () => {
  const body = `${own}\n\nOn 4 May 2026, Kim Roe wrote:\n> See (https://example.com/a?\nb=c)\n> Kim`;
  expect(newestMessage(body).reply).toBe(own);
});

test('a mark in front of one line alone is no quotation', () => {
  const body = 'Press here:\n>>> https://example.com <<<\nand wait.';
  expect(newestMessage(body).reply).toBe(body);
});

test('a forwarded mail stays with what is said about it', () => {
  const body =
    'FYI\n\n---------- Forwarded message ---------\nFrom: a@example.com\nSubject: Alert\n\nDisk full';
  expect(newestMessage(body).reply).toBe(body);
});

test('a mail without words of its own is the mail below', () => {
  const body = 'From: Kim Roe <kim@example.com>\nSent: Monday\nTo: Jo\nSubject: Alert\n\nDisk full';
  expect(newestMessage(body).reply).toBe(body);
});

test('names of changes are no header of a mail', () => {
  const body = 'We upgraded the router.\nFrom: 1.2\nTo: 1.3\nSince then it is down.';
  expect(newestMessage(body).reply).toBe(body);
});

test('nothing but quotation leaves nothing', () => {
  expect(newestMessage('> Is it back?\n> Kim').reply).toBe('');
});

const header = 'From: Kim Roe <kim@example.com>\nSent: Monday, 4 May 2026\nTo: Jo Miller\nSubject: Bounce';

test.each([
  'Please see below.',
  'The bounced mail had this header:',
  'Hi team,\n\nforwarded to you, as agreed.',
  'Siehe unten.',
  'Weitergeleitet, wie besprochen.',
  'Hallo,\n\nbitte die untenstehende Meldung prüfen.',
])('words that speak of what is below keep it: "%s"', (words) => {
  const body = `${words}\n\n${header}\n\nThe error is 550 5.7.1. Environment: production`;
  expect(newestMessage(body).reply).toBe(body);
});

test('a divider below words that speak of it keeps what follows', () => {
  const body = 'My answers are below.\n\n-----Original Message-----\n\nWhich environment?\nproduction';
  expect(newestMessage(body).reply).toBe(body);
});

test('whoever passes a mail on signs above it', () => {
  const body = `Please see below.\n\nKind regards\nJo Miller\nExample Ltd\n\n${header}\n\nThe disk is full`;
  expect(newestMessage(body)).toMatchObject({
    reply: `Please see below.\n\n${header}\n\nThe disk is full`,
    signature: 'Kind regards\nJo Miller\nExample Ltd',
  });
});

test.each(['Thanks, it works again.', 'Hi Kim,\n\nit is production.', 'Hello Kim:\n\nyes, since nine.'])(
  'a short answer keeps nothing of the mail below: "%s"',
  (words) => {
    expect(newestMessage(`${words}\n\n${header}\n\nIs it back?`).reply).toBe(words);
  },
);

test('many words of their own keep nothing below, whatever they speak of', () => {
  const words =
    'We upgraded the gateway on Monday and since then every log-in below level two fails for all of us.';
  expect(newestMessage(`${words}\n\n${header}\n\nIs it back?`).reply).toBe(words);
});

test.each(['FW: Bounce', 'WG: Bounce', 'Fwd: Bounce'])('the subject "%s" keeps the mail below', (subject) => {
  const body = `Can you look at it?\n\n${header}\n\nThe disk is full`;
  expect(newestMessage(body, undefined, subject).reply).toBe(body);
  expect(newestMessage(body, undefined, 'RE: Bounce').reply).toBe('Can you look at it?');
});
