import { expect, test } from 'vitest';
import { readMail } from '../../src/policy/email';
import { preset } from '../../src/policy/presets';

const policy = preset('interstellio');
const read = (body: string, subject = 'Help', from?: string) =>
  readMail(policy, { body, subject, ...(from !== undefined && { from }) });

test('lines with a name and a value at the top are fields', () => {
  const body = `Hello support,

Company: Example Telecom Ltd
*Contact person:* Jane Roe
Tel.: +27 12 555 0101
Subscriber ID = 4711
Issue description: Logins fail
  for everybody since 09:10

There is one thing: it is urgent.
Note: this is no field any more`;
  expect(read(body).fields).toEqual({
    company: 'Example Telecom Ltd',
    'contact person': 'Jane Roe',
    'tel.': '+27 12 555 0101',
    'subscriber id': '4711',
    'issue description': 'Logins fail for everybody since 09:10',
  });
});

test('a mail of prose alone has no fields', () => {
  expect(read('We have a problem: nobody can log in.\nAt 09:10 it began: see the log.').fields).toEqual({});
});

test('the first of two fields with one name counts', () => {
  expect(read('Company: Example Ltd\nCompany: Other Ltd').fields).toEqual({ company: 'Example Ltd' });
});

test('fields with a known name answer the policy’s facts', () => {
  const { facts } = read('Phone number: +27 12 555 0101\nCompany name: Example Ltd\nContact: Jane Roe');
  expect(facts).toMatchObject({
    company: { state: 'present', quote: 'Example Ltd' },
    contact: { state: 'present', quote: 'Jane Roe' },
    phone: { state: 'present', quote: '+27 12 555 0101' },
  });
});

test('a signature answers who writes, for whom and at which number', () => {
  const body = 'Nobody can log in.\n\nRegards\nJane Roe\nExample Telecom Ltd\nFax 030 111\n+27 12 555 0101';
  expect(read(body).facts).toMatchObject({
    company: { state: 'present', quote: 'Example Telecom Ltd' },
    contact: { state: 'present', quote: 'Jane Roe' },
    phone: { state: 'present', quote: '+27 12 555 0101' },
  });
});

test('a signature answers nothing else', () => {
  const { facts } = read('Nobody can log in.\n\n-- \nJane Roe\nProduction Engineer, error team');
  expect([facts['environment']?.state, facts['errors']?.state]).toEqual(['absent', 'absent']);
});

test('what is quoted answers nothing', () => {
  const body = 'It is down.\n\nOn 4 May 2026, Kim wrote:\n> Company: Example Ltd\n> +27 12 555 0101';
  expect(read(body).facts).toMatchObject({ company: { state: 'absent' }, phone: { state: 'absent' } });
});

test.each([
  ['Priority: P1', 'Help', 'P1'],
  ['Priority level: P3', 'Help', 'P3'],
  ['Severity: Critical', 'Help', 'P1'],
  ['Prio: 2', 'Help', 'P2'],
  ['Priorität: P1', 'Help', 'P1'],
  ['Priority (P1-P3): P2', 'Help', 'P2'],
  ['It is down.', '[P1] Outage', 'P1'],
  ['It is down.', 'Prio 1: outage', 'P1'],
  ['It is down.', 'Sev 2 - outage', 'P2'],
  ['It is down.', 'AW: [Prio 2] outage', 'P2'],
  ['It is down.', 'Severity 1', 'P1'],
  ['Severity: 1 (critical)', 'Help', 'P1'],
  ['Priority: 2 - as agreed', 'Help', 'P2'],
  ['Schweregrad: 2, wie besprochen', 'Help', 'P2'],
  ['It is down. Our priority is P2.', 'Help', 'P2'],
])('"%s" below the subject "%s" names %s', (body, subject, severity) => {
  expect(read(body, subject).severity).toBe(severity);
});

test.each(['It is down.', 'Priority: P7', 'Priority: as soon as possible', 'Priority: 9'])(
  '"%s" names no severity of the policy',
  (body) => {
    expect(read(body).severity).toBeUndefined();
  },
);

test.each([
  'Not a priority 1: small question',
  'Follow-up to last week’s Sev 1',
  'Prio 1 customer asks about invoice',
  'Severity 1-3 explained',
  'Frage zur Priorität 1',
])('the subject "%s" only mentions a severity', (subject) => {
  expect(read('A question about our invoice.', subject).severity).toBeUndefined();
});

test.each(['Urgency: 3 days left', 'Urgency: 3-5 days', 'Priority: 1,5 days', 'Dringlichkeit: 2 Wochen'])(
  'the field "%s" names no severity',
  (body) => {
    expect(read(body).severity).toBeUndefined();
  },
);

test('a request that is passed on says what the mail below it says', () => {
  const below = 'From: Kim Roe <kim@example.com>\nSent: Monday\nTo: Jo\nSubject: Gateway';
  const body = `Please take over.\n\n${below}\n\nIt is the production environment.`;
  expect(read(body, 'WG: Gateway').facts).toMatchObject({ environment: { state: 'present' } });
});
