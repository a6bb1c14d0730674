import { expect, test } from 'vitest';
import { mailboxOf, parseAddress } from '../../../src/policy/customers/parse-address';

function read(text: string): object {
  const parsed = parseAddress(text);
  if (!parsed.ok) return { reason: parsed.reason };
  const { local, host, displayName } = parsed.address;
  return { local, domain: host.written, ...(displayName !== undefined && { displayName }) };
}

test.each([
  ['nadia@x.example', { local: 'nadia', domain: 'x.example' }],
  ['  Nadia.Osei+p1@Mail.X.Example ', { local: 'Nadia.Osei+p1', domain: 'mail.x.example' }],
  ['Nadia Osei <nadia@x.example>', { local: 'nadia', domain: 'x.example', displayName: 'Nadia Osei' }],
  ['"Osei, Nadia" <nadia@x.example>', { local: 'nadia', domain: 'x.example', displayName: 'Osei, Nadia' }],
  ['"Na\\"dia" <nadia@x.example>', { local: 'nadia', domain: 'x.example', displayName: 'Na"dia' }],
  ['nadia@x.example (Nadia Osei)', { local: 'nadia', domain: 'x.example', displayName: 'Nadia Osei' }],
  ['<nadia@x.example>', { local: 'nadia', domain: 'x.example' }],
  ['mailto:nadia@x.example', { local: 'nadia', domain: 'x.example' }],
  ['"two words"@x.example', { local: '"two words"', domain: 'x.example' }],
  ['"nadia"@x.example', { local: 'nadia', domain: 'x.example' }],
  ['"a@b"@x.example', { local: '"a@b"', domain: 'x.example' }],
  ['надя@пример.example', { local: 'надя', domain: 'пример.example' }],
  ['nadia@XN--MLLER-KVA.example', { local: 'nadia', domain: 'xn--mller-kva.example' }],
  ['o’neil@x.example', { local: 'o’neil', domain: 'x.example' }],
])('%j is read in its parts', (text, parts) => {
  expect(read(text)).toEqual(parts);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['nadia', 'no-at'],
  ['nadia@tom@x.example', 'several-at'],
  ['@x.example', 'local-missing'],
  ['""@x.example', 'local-missing'],
  ['na..dia@x.example', 'local-dots'],
  ['.nadia@x.example', 'local-dots'],
  ['na dia@x.example', 'local-characters'],
  ['na"dia"@x.example', 'local-characters'],
  ['"nadia"osei@x.example', 'local-characters'],
  ['"nadia@x.example', 'local-characters'],
  [`${'n'.repeat(65)}@x.example`, 'local-too-long'],
  [`${'ñ'.repeat(33)}@x.example`, 'local-too-long'],
  ['nadia@', 'domain-missing'],
  ['nadia@localhost', 'domain-ending'],
  ['nadia@127.0.0.1', 'domain-ending'],
  ['nadia@x.c', 'domain-ending'],
  ['nadia@[127.0.0.1]', 'domain-characters'],
  ['nadia@x..example', 'domain-dots'],
  ['nadia@x.example.', 'domain-dots'],
  ['nadia@-x.example', 'domain-characters'],
  ['nadia@x_y.example', 'domain-characters'],
  ['nadia@x.example:25', 'domain-characters'],
  ['nadia@ab--c.example', 'domain-characters'],
  ['nadia@xn--99zzzzzz99.example', 'domain-characters'],
  [`nadia@${'x'.repeat(64)}.example`, 'domain-too-long'],
  [`nadia@${'x'.repeat(60)}.${'y.'.repeat(100)}example`, 'domain-too-long'],
  [`${'n'.repeat(60)}@${'x.'.repeat(95)}example`, 'too-long'],
  ['x'.repeat(1001), 'too-long'],
  ['nadia@x.example please', 'domain-characters'],
  ['<nadia@x.example> please', 'brackets'],
  ['Nadia <nadia@x.example', 'brackets'],
  ['nadia@x.example (Nadia', 'brackets'],
])('%j is refused: %s', (text, reason) => {
  expect(read(text)).toEqual({ reason });
});

test.each([
  ['a mark that turns the reading direction', 'Nadia\u202E <nadia@x.example>'],
  ['a joiner without a width', 'na\u200Bdia@x.example'],
  ['a soft hyphen', 'nadia@nor\u00ADthwind.example'],
  ['a filler that looks like nothing', 'nadia\u3164@x.example'],
  ['a line break', 'nadia@x.example\nBcc: tom@y.example'],
])('%s is refused as hidden', (_, text) => {
  expect(read(text)).toEqual({ reason: 'hidden-character' });
});

test('an emoji of several parts may stand in a name', () => {
  expect(read('👩‍💻 Nadia <nadia@x.example>')).toMatchObject({ displayName: '👩‍💻 Nadia' });
});

function mailbox(text: string): string | undefined {
  const parsed = parseAddress(text);
  return parsed.ok ? mailboxOf(parsed.address) : undefined;
}

test('one mailbox is the same in any letter case and in punycode', () => {
  expect(mailbox('Nadia <Nadia@MÜLLER.example>')).toBe('nadia@xn--mller-kva.example');
  expect(mailbox('nadia@xn--mller-kva.example')).toBe('nadia@xn--mller-kva.example');
});

test('dots and tags before the @ are kept apart', () => {
  expect(mailbox('n.adia+a@gmail.com')).toBe('n.adia+a@gmail.com');
});
