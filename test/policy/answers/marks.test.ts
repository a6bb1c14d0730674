import { expect, test } from 'vitest';
import { readReply, two } from './asked';

const both = { environment: 'production', started: 'since nine' };

test.each([
  ['bare numbers, one for each question', '1 production\n2 since nine'],
  ['bare numbers below the same ones quoted', '> 1 where\n> 2 when\n1 production\n2 since nine'],
  [
    'a line that counts on from 1, below one quoted',
    '> So: 1. where 2. when\nSo: 1. production 2. since nine',
  ],
  ['one line, where both are asked for', '1. production 2. since nine'],
  ['lines of which one is carelessly indented', '1. production\n   2. since nine'],
  ['two styles', '1. production\n2) since nine'],
])('%s number answers', (_, reply) => {
  expect(readReply(reply, two)).toEqual(both);
});

test.each([
  [
    'bare numbers that do not count on from 1',
    '3 tills\n2 shops',
    { environment: '3 tills', started: '2 shops' },
  ],
  ['bare numbers with one left out', '1 till\n3 shops', { environment: '1 till', started: '3 shops' }],
  [
    'one bare number beside other lines',
    '1 till\nsince nine',
    { environment: '1 till', started: 'since nine' },
  ],
])('%s are part of the answers', (_, reply, expected) => {
  expect(readReply(reply, two)).toEqual(expected);
});

test('to one question a bare number is part of the answer', () => {
  expect(readReply('1 till in store 14', ['impact'])).toEqual({ impact: '1 till in store 14' });
});

test.each([
  ['alone within a line', 'We see it here, 1. production\n\nWe wait.\n\nSorry.'],
  ['of a line that does not begin with 1', 'So: 2. since nine 3. none'],
  ['0', '0. production'],
  ['that no question had', '4. production'],
])('a number %s answers nothing', (_, reply) => {
  expect(readReply(reply, two)).toEqual({});
});

test('a number with nothing behind it answers nothing', () => {
  expect(readReply('1. production\n2.')).toEqual({ environment: 'production' });
});

test.each([
  ['that no question had', 'we see 4. production'],
  ['that is smaller', 'we see 1. production'],
  ['of another style', 'we see 3) production'],
])('a number within an answer %s stays in it', (_, words) => {
  expect(readReply(`2. ${words}`)).toEqual({ started: words });
});

test('a number with a line of its own is not looked for within another', () => {
  expect(readReply('1. after try 2. it broke\n2. since nine')).toEqual({
    environment: 'after try 2. it broke',
    started: 'since nine',
  });
});

test.each([
  [2000, 'since nine'],
  [2001, undefined],
])('within a line of %d characters the second answer is %s', (length, started) => {
  const [start, end] = ['1. production ', ' 2. since nine'];
  const reply = `${start}${'x'.repeat(length - start.length - end.length)}${end}`;
  expect(readReply(reply, two)['started']).toBe(started);
});

test.each([
  [199, both],
  [200, {}],
])('below %d other lines a line that counts within answers %o', (above, expected) => {
  expect(readReply(`${'We wait.\n'.repeat(above)}So: 1. production 2. since nine`, two)).toEqual(expected);
});

test('an answer keeps the sign at its end unless another follows on its line', () => {
  expect(readReply('1. /srv/data/; 2. https://shop.example/', two)).toEqual({
    environment: '/srv/data',
    started: 'https://shop.example/',
  });
});

test('a numbered answer runs over its paragraphs', () => {
  expect(readReply('1. production\n\nand staging\n2. since nine')).toEqual({
    environment: 'production\n\nand staging',
    started: 'since nine',
  });
});
