import fc from 'fast-check';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { twiml } from '../../../src/channels/phone/twiml';
import type { Words } from '../../../src/flows/world/listening';

const ACTION = 'https://desk.example/x1/abc?desk=10000.tries.0';
const WHISPER = 'https://desk.example/x1/abc?desk=10000.whisper.10001';

function played(words: Words, language = 'en') {
  return load(twiml({ language, ...words }), { xml: true });
}

test('the code is asked for and its six digits are sent on', () => {
  const $ = played({ kind: 'ask', tries: 0, action: ACTION });
  expect($('Response > Gather').attr()).toMatchObject({ numDigits: '6', action: ACTION });
  expect($('Gather > Say').text()).toContain('six digits');
});

test('a caller who types nothing comes to the next try', () => {
  const $ = played({ kind: 'ask', tries: 0, action: ACTION });
  expect($('Gather + Redirect').text()).toBe(ACTION);
});

test('after a wrong code the caller is told and asked again', () => {
  const $ = played({ kind: 'ask', tries: 1, action: ACTION });
  expect($('Gather > Say').text()).toContain('once more');
});

test('the last wrong code ends the call with what to do', () => {
  const $ = played({ kind: 'goodbye' });
  expect($('Say').text()).toContain('through the portal or by e-mail');
  expect($('Say + Hangup')).toHaveLength(1);
});

test('too many codes are not called a request that is unknown', () => {
  const $ = played({ kind: 'too-many-codes' });
  expect($('Say').text()).toContain('Too many codes');
  expect($('Say + Hangup')).toHaveLength(1);
});

test('a caller is put through to the number as telephones take it', () => {
  const $ = played({ kind: 'connect', to: '+27 (12) 883-1824', whisper: WHISPER, standing: 'open' });
  expect($('Dial > Number').text()).toBe('+27128831824');
  expect($('Dial > Number').attr('url')).toBe(WHISPER);
  expect($('Dial + Say').text()).toContain('we know that you called');
});

test.each([
  ['acknowledged', 'de', 'kümmert sich bereits jemand', 'schreibt Ihnen'],
  ['acknowledged', 'en', 'is working on your request already', 'will write to you'],
  ['exhausted', 'en', 'putting you through', 'stays at the top of our queue'],
] as const)('a caller whose escalation is %s hears so in %s', (standing, language, before, after) => {
  const $ = played({ kind: 'connect', to: '+2712', whisper: WHISPER, standing }, language);
  expect($('Say').first().text()).toContain(before);
  expect($('Dial + Say').text()).toContain(after);
});

test('a colleague whose call is no answer hears to answer the page as well', () => {
  expect(played({ kind: 'joined', counts: false })('Say').text()).toContain('please answer it');
});

test('a colleague hears the request letter by letter and presses 1', () => {
  const $ = played({ kind: 'whisper', requestKey: 'ST-12', action: ACTION });
  expect($('Gather').attr('numDigits')).toBe('1');
  expect($('Gather > Say').text()).toContain('request S T 1 2. Press 1');
});

test('a mailbox that presses nothing takes no call', () => {
  const $ = played({ kind: 'whisper', requestKey: 'ST-12', action: ACTION });
  expect($('Gather + Hangup')).toHaveLength(1);
  expect($('Redirect')).toHaveLength(0);
});

test.each([
  ['de', 'de-DE', 'sechs Ziffern'],
  ['de-AT', 'de-DE', 'sechs Ziffern'],
  ['en-US', 'en-GB', 'six digits'],
  ['af', 'en-GB', 'six digits'],
])('a desk that speaks %s is voiced in %s', (language, voice, words) => {
  const $ = played({ kind: 'ask', tries: 0, action: ACTION }, language);
  expect($('Say').attr('language')).toBe(voice);
  expect($('Say').text()).toContain(words);
});

test('whatever a key or an address holds stays text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', ' ', 'a', 'B', '-', '1') }),
      (text) => {
        const $ = played({ kind: 'whisper', requestKey: text, action: text });
        expect($('Response').children()).toHaveLength(2);
        expect($('Gather').attr('action')).toBe(text);
      },
    ),
  );
});
