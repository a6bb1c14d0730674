import { expect, test } from 'vitest';
import { localPoses, poses } from '../../../src/policy/customers/posing';

test.each([
  ['a Cyrillic letter among Latin ones', 'nоrthwind.example'],
  ['a Greek letter in a subdomain', 'mαil.northwind.example'],
  ['a word of Cyrillic letters that are all like Latin ones', 'сосо.com'],
  ['a word of Greek letters that are all like Latin ones', 'νικο.com'],
  ['a small capital of phonetics', 'nᴏrthwind.example'],
  ['a hyphen that is none', 'north\u2010wind.example'],
  ['a stroke of bopomofo for an l', 'ㄧink.example'],
  ['a dotless i with a dot put on it', 'northwı\u0307nd.example'],
  ['an Icelandic letter outside Iceland', 'norðwind.example'],
  ['letters of a script that nobody writes today', 'ꓚꓛꓜ.example'],
  ['an accent put on twice', 'no\u0301\u0301rthwind.example'],
  ['a stroke through a letter', 'no\u0338rthwind.example'],
  ['digits of two systems', 'कंपनी1१.in'],
  ['a he of the other kana', 'ペーヘべカ.jp'],
  ['a dot between other letters than l', 'nor·thwind.example'],
])('%s poses', (_, host) => {
  expect(poses(host)).toBe(true);
});

test.each([
  'northwind.example',
  'müller-söhne.de',
  'straße.de',
  'œuvre-française.fr',
  'łódź.pl',
  'işıl.com.tr',
  'việtnam.vn',
  'col·legi.cat',
  'norðurál.is',
  'музей.com',
  'восток.com',
  'сосо.ru',
  'сосо.рф',
  'εταιρεία.gr',
  'ελλάς.gr',
  'شركة.com',
  'חברה.co.il',
  'कंपनी.com',
  'บริษัท.com',
  '株式会社ノア.jp',
  'カード.jp',
  'sony日本.jp',
  '삼성shop.com',
  '公司.cn',
])('%s is written as its language is', (host) => {
  expect(poses(host)).toBe(false);
});

test('a name before the @ may have words of several scripts', () => {
  expect(localPoses('иван.support')).toBe(false);
  expect(localPoses('ивaн')).toBe(true);
  expect(localPoses('guðrún')).toBe(false);
});
