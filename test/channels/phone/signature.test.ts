import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isFromTwilio } from '../../../src/channels/phone/signature';

const TOKEN = '12345';
const URL = 'https://mycompany.com/myapp.php?foo=1&bar=2';

const call = {
  Digits: '1234',
  To: '+18005551212',
  From: '+12349013030',
  Caller: '+12349013030',
  CallSid: 'CA1234567890ABCDE',
};

function asked(url: string, parameters: Record<string, string> | [string, string][], signature: string) {
  const body = new URLSearchParams(parameters).toString();
  return { url, body, headers: { 'X-Twilio-Signature': [signature] } };
}

const signed = (text: string) => createHmac('sha1', TOKEN).update(text).digest('base64');

test('the example of Twilio’s documentation is genuine', () => {
  expect(isFromTwilio(asked(URL, call, '0/KCTR6DLpKmkAf8muzZqo1nDgQ='), TOKEN)).toBe(true);
});

test.each([
  ['another digit', asked(URL, { ...call, Digits: '1235' }, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=')],
  ['one parameter more', asked(URL, { ...call, Extra: '1' }, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=')],
  ['another desk in the address', asked(`${URL}3`, call, '0/KCTR6DLpKmkAf8muzZqo1nDgQ=')],
  ['an empty signature', asked(URL, call, '')],
  ['no signature', { ...asked(URL, call, ''), headers: {} }],
])('a call with %s is refused', (_name, request) => {
  expect(isFromTwilio(request, TOKEN)).toBe(false);
});

test('a call signed with another token is refused', () => {
  expect(isFromTwilio(asked(URL, call, '0/KCTR6DLpKmkAf8muzZqo1nDgQ='), '12346')).toBe(false);
});

test.each([
  ['https://desk.example/x1/abc', 'https://desk.example:443/x1/abc'],
  ['https://desk.example:443/x1/abc', 'https://desk.example/x1/abc'],
  ['http://desk.example/x1/abc', 'http://desk.example:80/x1/abc'],
  ['http://localhost:4000/x1/abc', 'http://localhost:4000/x1/abc'],
])('a call to %s may be signed as one to %s', (url, signedAs) => {
  expect(isFromTwilio(asked(url, { A: '1' }, signed(`${signedAs}A1`)), TOKEN)).toBe(true);
});

test('another port than the standard one is part of what is signed', () => {
  const request = asked('https://desk.example:8443/', { A: '1' }, signed('https://desk.example/A1'));
  expect(isFromTwilio(request, TOKEN)).toBe(false);
});

test('a parameter that comes twice is signed with both values in order', () => {
  const twice: [string, string][] = [
    ['B', '2'],
    ['A', '9'],
    ['B', '1'],
    ['B', '2'],
  ];
  expect(isFromTwilio(asked(URL, twice, signed(`${URL}A9B12`)), TOKEN)).toBe(true);
});
