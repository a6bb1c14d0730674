import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { newestMessage, readMail } from '../../src/policy/email';
import { textOfHtml } from '../../cli/mail/html';
import { preset } from '../../src/policy/presets';

const policy = preset('interstellio');

/** Lines of which mails are made, in any order: most orders are no mail that anybody would write. */
const line = oneof(
  string({ unit: 'binary', maxLength: 40 }),
  constantFrom(
    '',
    'It is down.',
    'Company: Example Ltd',
    'Hello,',
    '> quoted',
    '>',
    '> On 4 May 2026, Kim wrote:',
    'On 4 May 2026 at 09:10, Kim <kim@example.com>',
    'wrote:',
    'From: Kim <kim@example.com>',
    'Sent: Monday',
    'To: Jo',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '-- ',
    '____________',
    'Best regards',
    'Jo Miller',
    'jo@example.com',
    'Sent from my iPhone',
    'This e-mail is confidential.',
    '<div>',
    '\u0000',
    'شكرا',
    '🎉',
  ),
);
const mail = array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

test('every line of a reply is one of the mail or the beginning of one', () => {
  assert(
    property(mail, (body) => {
      const lines = linesOf(body);
      const { reply } = newestMessage(body);
      expect(linesOf(reply).every((own) => lines.some((one) => one.startsWith(own)))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('a mail with words outside quotation never leaves an empty reply', () => {
  assert(
    property(mail, (body) => {
      const lines = linesOf(body);
      const first = lines.find((one) => one.trim() !== '') ?? '';
      if (first === 'It is down.') expect(newestMessage(body).reply).toContain('It is down.');
      if (/[\p{L}\p{N}]/u.test(body) && !lines.some((one) => /^\s*>/.test(one)))
        expect(newestMessage(body).reply).not.toBe('');
    }),
    { numRuns: 3000 },
  );
});

test('the end of lines makes no difference', () => {
  assert(
    property(mail, (body) => {
      const plain = body.replaceAll('\r', '');
      expect(newestMessage(plain.replaceAll('\n', '\r\n'))).toEqual(newestMessage(plain));
    }),
  );
});

test('any text is read as a mail and as a page without a fault', () => {
  assert(
    property(mail, string({ unit: 'binary' }), (body, subject) => {
      expect(Object.keys(readMail(policy, { body, subject }).facts)).toHaveLength(policy.facts.length);
      expect(typeof textOfHtml(body)).toBe('string');
    }),
    { numRuns: 500 },
  );
});
