import { expect, test } from 'vitest';
import { understand, unread, wrongWord } from '../../static/shared/sharing/typed';
import { type Entered, type Obstacle, obstacleTo, wishFor } from '../../static/pages/shared/sharing/wish';

const forGood: Entered['until'] = { choice: 'never', date: '' };
const clock = { now: Date.parse('2026-11-03T10:00:00.000Z'), timeZone: 'Europe/London' };

function obstacle(differs: Partial<Entered>, most = 50): Obstacle | undefined {
  const entered = { text: '', organisation: false, until: forGood, ...differs };
  return obstacleTo(entered, understand(entered.text), { most, clock });
}

test('what is entered can be sent with one address or with the organisation', () => {
  expect(obstacle({ text: 'ben@fabrikam.example' })).toBeUndefined();
  expect(obstacle({ organisation: true })).toBeUndefined();
});

test('good addresses are sent although another line cannot be read', () => {
  expect(obstacle({ text: 'ben@fabrikam.example\nCarla' })).toBeUndefined();
});

test.each<[what: string, entered: Partial<Entered>, obstacle: Obstacle]>([
  ['nothing', {}, 'nobody'],
  ['only a name', { text: 'Ben Carter' }, 'nothing-understood'],
  ['one person too many', { text: 'a@x.example b@x.example c@x.example' }, 'too-many'],
  ['no day', { text: 'a@x.example', until: { choice: 'date', date: '' } }, 'no-day'],
])('%s is not sent, and the page says what is in the way', (_what, entered, expected) => {
  expect(obstacle(entered, 2)).toBe(expected);
});

test('a wish holds what was wanted and nobody else', () => {
  expect(wishFor({ choice: 'week', date: '' }, clock, { colleagues: ['customer-ben'] })).toEqual({
    addresses: [],
    colleagues: ['customer-ben'],
    organisation: false,
    confirmed: [],
    days: 7,
  });
  expect(wishFor({ choice: 'usual', date: '' }, clock, {})).not.toHaveProperty('days');
  expect(wishFor({ choice: 'date', date: '' }, clock, {})).toBeUndefined();
});

test('what nobody could read stays, and what was understood does not', () => {
  expect(unread('Ben <ben@fabrikam.example>, Carla\ndora@@fabrikam.example')).toEqual([
    'Carla',
    'dora@@fabrikam.example',
  ]);
});

test('a long line that cannot be read stays whole', () => {
  const line = `Carla ${'who works in the other building '.repeat(5)}`;
  expect(unread(line)).toEqual([line]);
});

test.each([
  ['Carla', 'share.wrong.noAt'],
  ['a@b@c.example', 'share.wrong.severalAt'],
  ['a\u200Bb@c.example', 'share.wrong.hidden'],
  ['a..b@c.example', 'share.wrong.other'],
])('%j is told to be no address in words that help', (text, word) => {
  expect(understand(text).wrong.map(({ reason }) => wrongWord(reason))).toEqual([word]);
});
