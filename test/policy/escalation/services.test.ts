import { expect, test } from 'vitest';
import { mistakeIn } from '../../../src/policy/escalation/services';

const url = (address: string) => mistakeIn('webhook', { url: address }, ['secret']);

test.each([
  'https://pager.example',
  'https://pager.example/',
  'https://pager.example/in/p1@desk:main?key=a:b',
  'https://pager.example?to=p1',
])('a webhook is posted to %s', (address) => {
  expect(url(address)).toBeUndefined();
});

test.each([
  ['a port', 'https://pager.example:8443/in'],
  ['a user', 'https://amir@pager.example/in'],
  ['a password', 'https://amir:secret@pager.example/in'],
  ['a port behind a backslash', 'https:\\\\pager.example:8443'],
  ['no host', 'https:///in'],
  ['http', 'http://pager.example/in'],
])('a webhook’s address with %s is refused', (_what, address) => {
  expect(url(address)).toBe('url');
});

test('a value for which a service has no field is refused by its name', () => {
  const values = { url: 'https://pager.example', colour: 'red' };
  expect(mistakeIn('webhook', values, ['secret'])).toBe('colour');
});

test('a field that a service may do without may be left empty', () => {
  const values = { token: 'token', from: 'amir@desk.example' };
  expect(mistakeIn('pagerduty', values, [])).toBeUndefined();
});

test('a field that a service needs is missed, a secret that is kept is not', () => {
  expect(mistakeIn('pagerduty', { from: 'amir@desk.example' }, [])).toBe('token');
  expect(mistakeIn('pagerduty', { from: 'amir@desk.example' }, ['token'])).toBeUndefined();
});
