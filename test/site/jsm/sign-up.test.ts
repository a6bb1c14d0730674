import { expect, test } from 'vitest';
import { MINUTE, type Site, siteWithDesks } from './site-with-desks';

const zoe = 'zoe@marsh.example';
const tokenIn = (site: Site): string => /signup\/(\w+)/.exec(site.mails.at(-1)?.text ?? '')?.[1] ?? '';

test('a mailed link makes an account that is a customer of the desk', () => {
  const site = siteWithDesks();
  site.jsm.askToSignUp(zoe, '2');
  expect(site.mails).toMatchObject([{ to: zoe, subject: 'Finish signing up' }]);
  const { accountId } = site.jsm.finishSignUp(tokenIn(site), 'Zoe Marsh');
  expect(site.jsm.state.users.get(accountId)).toMatchObject({ displayName: 'Zoe Marsh', emailAddress: zoe });
  expect(site.jsm.state.desks.get('2')?.customerIds).toContain(accountId);
});

test('a link works once', () => {
  const site = siteWithDesks();
  site.jsm.askToSignUp(zoe);
  const token = tokenIn(site);
  site.jsm.finishSignUp(token, 'Zoe Marsh');
  expect(() => site.jsm.signUpOf(token)).toThrow('expired or was used already');
});

test('a link of yesterday has expired', () => {
  const site = siteWithDesks();
  site.jsm.askToSignUp(zoe);
  site.wait(24 * 60 * MINUTE);
  expect(() => site.jsm.signUpOf(tokenIn(site))).toThrow('expired or was used already');
});

test('who has an account learns so by mail and by nothing else', () => {
  const site = siteWithDesks();
  site.jsm.askToSignUp('nadia@example.com');
  expect(site.mails).toMatchObject([{ subject: 'You already have an account' }]);
  expect(tokenIn(site)).toBe('');
});

test('an address outside the allow list gets no link', () => {
  const site = siteWithDesks();
  site.jsm.setAllowedDomains(['northwind.example']);
  expect(() => site.jsm.askToSignUp(zoe)).toThrow('marsh.example are not allowed');
  expect(site.mails).toEqual([]);
});

test('an account needs a name', () => {
  const site = siteWithDesks();
  site.jsm.askToSignUp(zoe);
  expect(() => site.jsm.finishSignUp(tokenIn(site), ' ')).toThrow('Enter your full name.');
});

test('signing up adds nobody to a restricted desk', () => {
  const site = siteWithDesks();
  site.jsm.setPermissions('2', { access: 'restricted', customerSharing: 'customers' });
  site.jsm.askToSignUp(zoe, '2');
  const { accountId } = site.jsm.finishSignUp(tokenIn(site), 'Zoe Marsh');
  expect(site.jsm.state.desks.get('2')?.customerIds).not.toContain(accountId);
});
