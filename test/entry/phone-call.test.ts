import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Desk } from '../../site/running-desk';
import { MINUTE, P1_MAIL, aDesk, as, ask, asked, issue, mailIn, mark, replies } from '../desk';

const TOKEN = 'the-auth-token';
/** A P1 on a desk with a telephone: its key and code, and how to call. */
async function aP1(desk: Desk) {
  const key = mailIn(desk, P1_MAIL);
  await desk.settle();
  const values = { authToken: TOKEN, forwardTo: '+27 12 000 0000' };
  await asked(desk, 'connectService', 'admin-alex', key, { service: 'phone', values });
  const { contact } = await asked(desk, 'loadIssue', 'agent-johan', key);
  const { addresses } = await asked(desk, 'loadSettings', 'admin-alex', key);
  return { key, code: contact.callCode ?? '', address: addresses.phone };
}

/** What the telephone service is told to play, asked as it asks. */
async function played(desk: Desk, url: string, form: Record<string, string> = {}, secret = TOKEN) {
  const signed =
    url +
    Object.keys(form)
      .sort()
      .map((name) => name + (form[name] ?? ''))
      .join('');
  const signature = createHmac('sha1', secret).update(signed).digest('base64');
  const body = new URLSearchParams(form).toString();
  const headers = { 'X-Twilio-Signature': signature };
  const { status, body: answer } = await desk.forge.webTrigger({ method: 'POST', url, headers, body });
  return { status, xml: String(answer) };
}

/** The address that the answer leads to. */
const next = (xml: string, attribute: string): string =>
  (new RegExp(`${attribute}="([^"]+)"`).exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');

test('a caller with the code is put through, and whoever takes the call has answered', async () => {
  const desk = await aDesk();
  const { key, code, address } = await aP1(desk);
  const asks = await played(desk, address, { CallSid: 'CA1', From: '+27820000000' });
  const through = await played(desk, next(asks.xml, 'action'), { CallSid: 'CA1', Digits: code });
  expect(through.xml).toContain('>+27120000000</Number>');
  expect(mark(desk, key)?.ladder).toBe('open');
  const whisper = await played(desk, next(through.xml, 'url'), { CallSid: 'CA2' });
  expect(whisper.xml).toContain('Press 1');
  await played(desk, next(whisper.xml, 'action'), { CallSid: 'CA2', Digits: '1' });
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('acknowledged');
  expect(replies(desk, key).at(-1)).toContain('A colleague is working on your request');
});

test('an answer on the telephone that is sent again later does not answer what has begun since', async () => {
  const desk = await aDesk();
  const { key, code, address } = await aP1(desk);
  const through = await played(desk, `${address}.tries.0`, { Digits: code });
  const whisper = await played(desk, next(through.xml, 'url'));
  const taking = next(whisper.xml, 'action');
  await asked(desk, 'stopPaging', 'agent-johan', key, { reason: 'The shop is up again' });
  await asked(desk, 'pageAgain', 'agent-johan', key);
  expect((await played(desk, taking, { Digits: '1' })).xml).not.toContain('<Hangup/>');
  await desk.settle();
  expect(mark(desk, key)?.ladder).toBe('open');
});

test('a mailbox that picks up and presses nothing answers nothing', async () => {
  const desk = await aDesk();
  const { key, code, address } = await aP1(desk);
  const asks = await played(desk, address);
  const through = await played(desk, next(asks.xml, 'action'), { Digits: code });
  const whisper = await played(desk, next(through.xml, 'url'));
  const again = await played(desk, next(whisper.xml, 'action'), { Digits: '' });
  expect(again.xml).toContain('Press 1');
  expect(mark(desk, key)?.ladder).toBe('open');
});

test('three wrong codes end the call kindly', async () => {
  const desk = await aDesk();
  const { code, address } = await aP1(desk);
  let xml = (await played(desk, address)).xml;
  for (let time = 0; time < 3; time += 1)
    xml = (await played(desk, next(xml, 'action'), { Digits: code === '000000' ? '000001' : '000000' })).xml;
  expect(xml).toContain('<Hangup/>');
  expect(xml).toContain('through the portal or by e-mail');
});

test('a call that the telephone service did not sign is refused and recorded', async () => {
  const desk = await aDesk();
  const { key, address } = await aP1(desk);
  expect((await played(desk, address, { Digits: '1' }, 'guessed')).status).toBe(401);
  const { refusedAnswers } = await asked(desk, 'loadSettings', 'admin-alex', key);
  expect(refusedAnswers).toMatchObject([{ why: 'bad-signature', times: 1 }]);
});

test('a call for a desk that has no telephone is refused', async () => {
  const desk = await aDesk();
  const { address } = await aP1(desk);
  const elsewhere = address.replace(/desk=\d+/, 'desk=99999');
  expect((await played(desk, elsewhere)).status).toBe(401);
});

/** What a caller from this number hears after typing these digits. */
async function typed(desk: Desk, address: string, digits: string, from = '+27820000001'): Promise<string> {
  return (await played(desk, `${address}.tries.0`, { Digits: digits, From: from })).xml;
}

test('who guesses codes on the telephone locks out neither other callers nor the agents', async () => {
  const desk = await aDesk();
  const { key, code, address } = await aP1(desk);
  const wrong = code === '111111' ? '222222' : '111111';
  for (let guess = 0; guess < 30; guess += 1) await typed(desk, address, wrong);
  expect(await typed(desk, address, code)).toContain('Too many codes were tried');
  expect(await typed(desk, address, code, '+27820000002')).toContain('+27120000000</Number>');
  expect(await ask(desk, 'answerCall', 'agent-johan', key, { code })).toMatchObject({ ok: true });
});

test('after an answer the code puts a caller through for a day, and says that a colleague is on it', async () => {
  const desk = await aDesk();
  const { key, code, address } = await aP1(desk);
  await asked(desk, 'acknowledge', 'agent-johan', key);
  const xml = await typed(desk, address, code);
  expect(xml).toContain('colleague is working on your request');
  expect(xml).toContain('+27120000000</Number>');
  await desk.advance(25 * 60 * MINUTE);
  expect(await typed(desk, address, code)).toContain('We know no open request');
});

test('the code of a request that is resolved leads nowhere', async () => {
  const desk = await aDesk();
  const { key, code, address } = await aP1(desk);
  await asked(desk, 'acknowledge', 'agent-johan', key);
  const { status } = issue(desk, key);
  const way = desk.state.transitions.all().find(({ to, from }) => to === 'Resolved' && from.includes(status));
  await as(desk, 'agent-johan', 'POST', `/rest/api/3/issue/${key}/transitions`, {
    transition: { id: way?.id },
  });
  expect(await typed(desk, address, code)).toContain('We know no open request');
});

test('a call to one desk neither hears of nor takes a request of another', async () => {
  const desk = await aDesk();
  const { key } = await aP1(desk);
  const values = { authToken: TOKEN, forwardTo: '+27 12 000 0001' };
  await asked(desk, 'connectService', 'admin-alex', 'ST-1', { service: 'phone', values });
  const { addresses } = await asked(desk, 'loadSettings', 'admin-alex', 'ST-1');
  const { id } = issue(desk, key);
  const whisper = await played(desk, `${addresses.phone}.whisper.${id}`, { CallSid: 'CA2' });
  await played(desk, `${addresses.phone}.take.${id}`, { CallSid: 'CA2', Digits: '1' });
  await desk.settle();
  expect(whisper.xml).not.toContain('Press 1');
  expect(mark(desk, key)?.ladder).toBe('open');
});

test('a call at an address that names no desk is refused and recorded', async () => {
  const desk = await aDesk();
  const { key, code, address } = await aP1(desk);
  const nowhere = await played(desk, address.split('?')[0] ?? '', { Digits: code });
  expect(nowhere).toMatchObject({ status: 404, xml: 'unknown-link' });
  const { refusedAnswers } = await asked(desk, 'loadSettings', 'admin-alex', key);
  expect(refusedAnswers).toMatchObject([{ why: 'unknown-link', times: 1 }]);
});
