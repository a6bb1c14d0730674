import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/policy/customers/parse-address';

const reason = (text: string) => {
  const parsed = parseAddress(text);
  return parsed.ok ? undefined : parsed.reason;
};

test('64 bytes may stand before the @, whatever the alphabet', () => {
  expect(reason(`${'n'.repeat(64)}@x.example`)).toBeUndefined();
  expect(reason(`${'n'.repeat(65)}@x.example`)).toBe('local-too-long');
  expect(reason(`${'н'.repeat(32)}@x.example`)).toBeUndefined();
  expect(reason(`${'н'.repeat(33)}@x.example`)).toBe('local-too-long');
});

test('an address has 254 characters at the most', () => {
  const host = `${'x.'.repeat(116)}example`;
  expect(reason(`${'n'.repeat(253 - host.length)}@${host}`)).toBeUndefined();
  expect(reason(`${'n'.repeat(254 - host.length)}@${host}`)).toBe('too-long');
});

test('a name before what is no address does not make it one', () => {
  expect(reason('Nadia Osei <nadia>')).toBe('no-at');
  expect(reason('nadia@localhost (Nadia Osei)')).toBe('domain-ending');
});

test('an accent that stands on nothing begins no address', () => {
  expect(reason('\u0301nadia@x.example')).toBe('local-characters');
});

test('a text of 1,000 characters is read as an address with a name, a longer one is not', () => {
  const bracketed = ' <nadia@x.example>';
  expect(reason('N'.repeat(1000 - bracketed.length) + bracketed)).toBeUndefined();
  expect(reason('N'.repeat(1001 - bracketed.length) + bracketed)).toBe('too-long');
});
