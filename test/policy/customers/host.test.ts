import { expect, test } from 'vitest';
import { parseHost, readDomain } from '../../../src/policy/customers/host';

test('a part of a host has 63 characters at the most', () => {
  expect(parseHost(`${'x'.repeat(63)}.example`)).toMatchObject({ ascii: `${'x'.repeat(63)}.example` });
  expect(parseHost(`${'x'.repeat(64)}.example`)).toBe('domain-too-long');
});

test('a host has 253 characters at the most', () => {
  const host = `${'x.'.repeat(123)}example`;
  expect(parseHost(host)).toMatchObject({ ascii: host });
  expect(parseHost(`x${host}`)).toBe('domain-too-long');
});

test('a wide sign that would be read as one that hosts do not have is refused', () => {
  expect(parseHost('north\uFF3Fwind.example')).toBe('domain-characters');
});

test('what a policy lists as a domain and is none is left out', () => {
  expect(readDomain('not a domain')).toBeUndefined();
  expect(readDomain(' *.northwind.example ')).toMatchObject({ ascii: 'northwind.example' });
});
