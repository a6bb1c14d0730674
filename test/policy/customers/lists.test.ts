import { expect, test } from 'vitest';
import { listed } from '../../../src/policy/customers/lists';
import { companies } from '../../../src/policy/customers/lists/companies';
import moreDisposable from '../../../src/policy/customers/lists/disposable.json';
import moreFree from '../../../src/policy/customers/lists/free.json';
import { registrableDomain } from '../../../src/policy/customers/registrable-domain';

test.each(['gmail.com', 'gmx.de', 'qq.com', 'mailbox.org', 'duck.com', 'mozmail.com'])(
  '%s is free',
  (domain) => {
    expect(listed([domain])).toBe('free');
  },
);

test.each(['mailinator.com', 'yopmail.com', 'guerrillamail.com', '10minutemail.com'])(
  '%s is disposable',
  (domain) => {
    expect(listed([domain])).toBe('disposable');
    expect(listed([`box.${domain}`, domain])).toBe('disposable');
  },
);

const employers = ['ibm.com', 'atlassian.com', 'sap.com', 'harvard.edu', 'mtn.co.za', 'att.com'];

test.each([...employers, ...companies])('%s is a company’s own', (domain) => {
  expect(listed([domain])).toBeUndefined();
});

test('a list holds domains in lower case, in order, each once, and no public ending', () => {
  for (const { domains, from } of [moreFree, moreDisposable]) {
    expect(domains).toEqual([...new Set(domains.map((one) => one.toLowerCase()))].sort());
    expect(domains.filter((one) => !registrableDomain(one))).toEqual([]);
    expect(from.length).toBeGreaterThan(2);
  }
});
