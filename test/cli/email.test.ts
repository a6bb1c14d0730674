import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readMailBody } from '../../cli/mime';
import { emailVerb } from '../../cli/verbs/email';

async function email(...lines: unknown[]) {
  const output = new PassThrough();
  const input = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
  const status = await emailVerb.run(
    { positionals: [], policy: 'interstellio' },
    { input, output, errors: output },
  );
  output.end();
  const written = (await output.toArray()).join('').trim().split('\n');
  return { status, answers: written.map((line): unknown => JSON.parse(line)) };
}

const header = (type: string, encoding = '7bit') =>
  `MIME-Version: 1.0\nFrom: Jo Miller <jo@example.com>\nSubject: P1: gateway\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n`;

test('a mail is answered with its text, fields, facts and severity', async () => {
  const body = 'Company: Example Ltd\nPriority: P1\n\nNobody can log in.\n\n-- \nJo Miller';
  const { status, answers } = await email({ id: 'a', subject: 'Down', body });
  expect(status).toBe(0);
  expect(answers).toMatchObject([
    {
      id: 'a',
      reply: 'Company: Example Ltd\nPriority: P1\n\nNobody can log in.',
      signature: '-- \nJo Miller',
      fields: { company: 'Example Ltd', priority: 'P1' },
      facts: { company: { state: 'present', quote: 'Example Ltd' } },
      severity: 'P1',
    },
  ]);
});

test('mails are answered in their order and a wrong one by itself', async () => {
  const html = '<p>one</p>'.repeat(2000);
  const { status, answers } = await email({ id: 1, body: html }, { id: 2 }, { id: 3, body: '' });
  expect(status).toBe(1);
  expect(answers).toMatchObject([
    { id: 1 },
    { id: 2, error: { code: 'bad-request', path: 'body' } },
    { id: 3, reply: '', fields: {} },
  ]);
});

test('the header of a whole message names subject and sender', async () => {
  const body = `${header('text/plain; charset=utf-8')}It is down.\n\nRegards\njo\n`;
  const { answers } = await email({ id: 1, body });
  expect(answers).toMatchObject([{ reply: 'It is down.', signature: 'Regards\njo', severity: 'P1' }]);
});

test('quoted-printable words are decoded', async () => {
  const body = `${header('text/plain; charset=utf-8', 'quoted-printable')}St=C3=B6rung seit heute`;
  expect((await readMailBody(body)).body.trim()).toBe('Störung seit heute');
});

test('flowed lines do not run into the quotation above them', async () => {
  const body = `${header('text/plain; charset=utf-8; format=flowed')}On 4 May 2026, Kim wrote:\n> Up? \nYes\n`;
  const { answers } = await email({ id: 1, body });
  expect(answers).toMatchObject([{ reply: 'Yes' }]);
});

test('a message prefers its plain part and falls back to HTML', async () => {
  const both = (plain: string) =>
    `${header('multipart/alternative; boundary=b')}--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>from <b>HTML</b></p>\n--b--\n`;
  expect((await readMailBody(both('from plain'))).body.trim()).toBe('from plain');
  expect((await readMailBody(both('  '))).body.trim()).toBe('from HTML');
});

test('a mail that talks about headers is no whole message', async () => {
  const body = 'Error: bad header\nContent-Type is missing\n\nPlease help';
  expect(await readMailBody(body)).toEqual({ body });
});

test.each([
  ['quotes a header of a call', 'Endpoint: /api\nContent-Type: application/json\nError: 415\n\nHi'],
  ['calls a field like a header', 'Company: Acme\nReceived: today\nPriority: P1\n\nIt is down.'],
  ['has a date and a content type', 'Date: today\nContent-Type: application/json\n\nIt is down.'],
  ['names two versions', 'From: 1.2\nTo: 1.3\nDate: today\n\nIt is down.'],
  ['begins with prose', 'Hello\nMIME-Version: 1.0 is in the header.\n\nIt is down.'],
  ['mentions an element', 'Every line ends with <br> now.\n\nCall <Name> back.'],
  ['shows a link in angle brackets', 'See <https://example.com/a>\nand <p> at the end.'],
])('a plain mail that %s stays as it is', async (_, body) => {
  expect(await readMailBody(body)).toEqual({ body });
});

test.each([
  ['From: jo@example.com\nMessage-ID: <1@example.com>', 'a sender and a number'],
  ['Date: Mon, 4 May 2026 09:10:00 +0200\nReceived: from a.example by b.example', 'a date and a way'],
  ['Message-ID: <1@example.com>\nContent-Type: text/plain', 'a number and a type'],
  ['Subject: Gateway\nMIME-Version: 1.0', 'a version'],
])('"%s" is the header of a whole message: %s', async (lines) => {
  expect((await readMailBody(`${lines}\n\nIt is down.`)).body.trim()).toBe('It is down.');
});
