import { expect, test } from 'vitest';
import { refusalWords } from '../../static/shared/refusals';
import { whyWords } from '../../static/shared/why-words';
import { wordsFor } from '../../static/shared/languages';

const en = wordsFor('en-US');
const de = wordsFor('de-DE');

test.each([
  ['no answer in time', 'no answer came in time'],
  ['nobody is on call', 'nobody is on call'],
  ['PagerDuty is not connected', 'it is not connected yet'],
  ['http_503', 'it had trouble of its own (HTTP 503)'],
  ['HTTP 429', 'it was asked too often (HTTP 429)'],
  ['HTTP 404: Team not found', 'it doesn’t find what it was asked for (HTTP 404: “Team not found”)'],
  ['HTTP 302: a redirect, which is not followed', 'the address redirects, which is not followed (HTTP 302)'],
  ['channel_not_found', 'it finds no such channel, or the app isn’t in it (channel_not_found)'],
  ['TypeError', 'the connection broke (TypeError)'],
  ['no schedule “P1” that the connected account may see', /^it has no schedule “P1” that/],
  ['our own storage: no answer in time', 'the app couldn’t read what it keeps (no answer in time)'],
])('a failure for “%s” is told in words', (why, told) => {
  expect(whyWords(why, en)).toEqual(typeof told === 'string' ? told : expect.stringMatching(told));
});

test.each(['invalid_auth', 'HTTP 401'])('credentials that are refused (%s) say what to do', (why) => {
  expect(whyWords(why, en)).toMatch(/^it doesn’t accept the credentials, so connect it again/);
  expect(whyWords(why, de)).toMatch(/^es nimmt die Zugangsdaten nicht an; verbinden Sie/);
});

test('an address that Atlassian keeps the app from says how to allow it', () => {
  expect(whyWords('REQUEST_EGRESS_ALLOWLIST_ERR', en)).toMatch(/^Atlassian .* so allow its host/);
});

test('a check’s reason keeps the name of whom it looked for', () => {
  expect(whyWords('PNETW01: nobody is on call', de)).toBe('PNETW01: niemand hat Bereitschaft');
});

test('what nobody here has a sentence for is quoted', () => {
  expect(whyWords('Team is on holiday: come back', en)).toBe('“Team is on holiday: come back”');
  expect(whyWords('toString', de)).toBe('„toString“');
});

test('a service that refuses its connection is told in words', () => {
  const params = { service: 'slack', why: 'nobody is on call' };
  expect(refusalWords(en, { code: 'service-failed', params })).toBe(
    'Slack didn’t take it: nobody is on call.',
  );
});
