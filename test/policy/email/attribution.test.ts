import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';

const own = 'The gateway answers again.';

test.each([
  ['English', 'On Mon, 4 May 2026 at 09:10, Kim Roe <kim@example.com> wrote:'],
  ['English without a colon', 'On Mon, 4 May 2026 09:10:43 +0200 Kim Roe <kim@example.com> wrote'],
  ['English, name first', 'Kim Roe <kim@example.com> on May 4, 2026 at 9:10 wrote:'],
  ['English without an address', 'On 4 May 2026, at 9:10, Kim Roe wrote:'],
  ['a rule on both sides', '---- On Mon, 04 May 2026 09:10 kim@example.com wrote ----'],
  ['a name between rules', '---- Kim Roe wrote ----'],
  ['German', 'Am Mo., 4. Mai 2026 um 09:10 Uhr schrieb Kim Roe <kim@example.com>:'],
  ['German, verb last', 'Am 04.05.2026 um 09:10 hat Kim Roe geschrieben:'],
  ['German, name first', 'Kim Roe schrieb am 04.05.2026 um 09:10:'],
  ['French', 'Le lun. 4 mai 2026 à 09:10, Kim Roe <kim@example.com> a écrit :'],
  ['Spanish', 'El lun, 4 may 2026 a las 9:10, Kim Roe (<kim@example.com>) escribió:'],
  ['Italian', 'Il giorno lun 4 mag 2026 alle ore 09:10 Kim Roe <kim@example.com> ha scritto:'],
  ['Portuguese', 'Em seg., 4 de mai. de 2026 às 09:10, Kim Roe <kim@example.com> escreveu:'],
  ['Dutch', 'Op ma 4 mei 2026 om 09:10 schreef Kim Roe <kim@example.com>:'],
  ['Dutch, verb last', 'Op 4 mei 2026, om 09:10 heeft Kim Roe <kim@example.com> het volgende geschreven:'],
  ['Danish', 'Den man. 4. maj 2026 kl. 09.10 skrev Kim Roe <kim@example.com>:'],
  ['Norwegian', 'man. 4. mai 2026 kl. 09:10 skrev Kim Roe <kim@example.com>:'],
  ['Swedish', 'Den mån 4 maj 2026 kl 09:10 skrev Kim Roe <kim@example.com>:'],
  ['Finnish', 'ma 4. toukokuuta 2026 klo 9.10 Kim Roe (kim@example.com) kirjoitti:'],
  ['Polish', 'pon., 4 maj 2026 o 09:10 Kim Roe <kim@example.com> napisał(a):'],
  ['Polish with "dniu"', 'W dniu 4.05.2026 o 09:10, Kim Roe pisze:'],
  ['Czech', 'po 4. 5. 2026 v 9:10 odesílatel Kim Roe <kim@example.com> napsal:'],
  ['Hungarian', 'Kim Roe <kim@example.com> ezt írta (időpont: 2026. máj. 4., H, 9:10):'],
  ['Turkish', 'Kim Roe <kim@example.com>, 4 May 2026 Pzt, 09:10 tarihinde şunları yazdı:'],
  ['Russian', 'пн, 4 мая 2026 г. в 09:10, Kim Roe <kim@example.com>:'],
  ['Chinese', '在 2026年5月4日，上午9:10，Kim Roe <kim@example.com> 写道：'],
  ['Japanese', '2026年5月4日(月) 9:10 Kim Roe <kim@example.com>:'],
  ['Korean', '2026년 5월 4일 (월) 오전 9:10, Kim Roe <kim@example.com>님이 작성:'],
  ['Vietnamese', 'Vào 09:10, Th 2, 4 thg 5, 2026 Kim Roe <kim@example.com> đã viết:'],
  ['a date and an address', '2026-05-04 9:10 GMT+02:00 Kim Roe <kim@example.com>:'],
  ['a weekday and "from"', 'Monday, 4 May 2026, 9:10 AM +0200 from Kim <kim@example.com>:'],
  ['a date and a desk', '4 May 2026, 9:10 AM from Kim <Example Desk>:'],
  ['a full-width colon', 'Kim Roe <kim@example.com> wrote：'],
  ['the way of a news group', 'kim@example.com (Kim Roe) writes:'],
  ['"sent"', 'On Monday, kim@example.com sent:'],
])('the mail below is quotation when announced in %s', (_, line) => {
  expect(newestMessage(`${own}\n\n${line}\n\nIs it back?\nKim`).reply).toBe(own);
  expect(newestMessage(`${own}\n\n${line}\n> Is it back?\n> Kim\n`).reply).toBe(own);
});

test.each([
  [
    'before the address',
    'On Mon, 4 May 2026 at 09:10, Kim Roe from the Example Desk\n<kim@example.com> wrote:',
  ],
  ['within the address', 'On Mon, 4 May 2026 at 09:10, Kim Roe <\nkim@example.com> wrote:'],
  ['before the bracket that closes', 'man. 4. mai 2026 kl. 09:10 skrev Kim <kim@example.com\n>:'],
  ['before the verb', 'Le lun. 4 mai 2026 à 09:10, Kim Roe <kim@example.com>\na écrit :'],
  ['over three lines', 'On Mon, 4 May 2026\nat 09:10, Kim Roe\n<kim@example.com> wrote:'],
  ['over six lines', 'On Mon,\n4 May 2026\nat 09:10,\nKim Roe\n<kim@example.com>\nwrote:'],
  ['below a line without a number', 'On Monday, Kim Roe\n<kim@example.com> wrote:'],
])('an announcement is known when it is wrapped %s', (_, lines) => {
  expect(newestMessage(`${own}\n\n${lines}\n\n> Is it back?`).reply).toBe(own);
});

test('an announcement on the line of the answer is cut from it', () => {
  const line = `${own} On Mon, 4 May 2026 at 09:10, kim@example.com wrote:`;
  expect(newestMessage(`${line}\n> Is it back?`).reply).toBe(own);
});

test.each([
  'On the other hand, the backup works.\nOn Monday we move.',
  'On Monday at 10:30 the server log wrote:\nout of memory',
  'These dates are in the log:\n\n2026-05-04 09:10:43\n04.05.2026 09:10',
  'The paper that Kim wrote is at https://example.com/on-2026-wrote:\nThanks',
])('own words that begin like one stay: %s', (body) => {
  expect(newestMessage(body).reply).toBe(body);
});
