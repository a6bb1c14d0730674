import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';
import { own, replyAbove } from './answered-above';

test.each([
  ['a weekday without a date', 'On Monday the server wrote:\nout of memory'],
  ['a date without a verb', 'On 4 May 2026:\nwe upgraded'],
  ['a dated line without a sender', 'Monday 4 May 2026:\nwe upgraded'],
  ['a verb without a colon', 'Am 04.05.2026 hat Kim uns geschrieben\nund seitdem geht es.'],
  ['an address without a colon', 'It is as Kim Roe <kim@example.com> wrote\nlast year.'],
  ['an address without a verb', 'Please ask Kim Roe <kim@example.com>:\nshe knows it.'],
  ['a date after other words', 'At last the log of 4 May 2026 wrote:\nout of memory'],
  ['a name and a day without a year', 'Kim Roe schrieb am 4. Mai um 09:10:\nEs geht.'],
  ['a date and a receiver', 'On 4 May 2026 the mail went to Kim <kim@example.com>:\nno answer'],
  ['a weekday and a receiver', 'Monday, a mail to Kim <kim@example.com>:\nno answer'],
  ['a date above an empty line', 'On 4 May 2026 we moved.\n\nThis is what the log wrote:\nout of memory'],
  ['a date above a quoted line', 'On 4 May 2026 we saw this:\n> the disk wrote:\nIt is full.'],
  ['two lines before an address', 'On the whole it works,\nas I see it.\nOnly jo@example.com wrote:\nslow'],
])('own words with %s are no announcement', (_, words) => {
  expect(replyAbove(words)).toBe(`${own}\n\n${words}`);
});

test('a verb below an undated line announces nothing', () => {
  expect(replyAbove('The report of 2026 quotes what\nthe operator wrote:\n> disk full')).toBe(
    `${own}\n\nThe report of 2026 quotes what\nthe operator wrote:`,
  );
});

test.each([
  'We saw it. On Mon, 4 May 2026 at 09:10 it came back.',
  'It is back. On May 4 Kim wrote:',
  'It is back. On the very first page of the log of 2026 Kim wrote:',
  'It is back. On Monday Kim wrote:',
])('"%s" is whole', (line) => {
  expect(newestMessage(`${line}\n> Is it back?`).reply).toBe(line);
});

const announcement = ' On Mon, 4 May 2026 at 09:10, kim@example.com wrote:';

test.each([
  [400, 400 - announcement.length],
  [401, 401],
])('of a line of %d characters with an announcement %d are kept', (length, kept) => {
  const line = `${'x'.repeat(length - announcement.length)}${announcement}`;
  expect(newestMessage(`${line}\n> Is it back?`).reply).toHaveLength(kept);
});
