import { expect, test } from 'vitest';
import { fieldsAtTop } from '../../../src/policy/email/fields';

test.each([
  [
    'an indented name goes on with a value',
    'Issue: slow\n    Note: since nine',
    { issue: 'slow Note: since nine' },
  ],
  ['an indented line is the value left out above', 'Company:\n  Example Ltd', { company: 'Example Ltd' }],
  ['an indented name follows a value left out', 'Contact:\n  Phone: 0101', { phone: '0101' }],
  ['one space is no indent', 'Company: Example\n Phone: 0101', { company: 'Example', phone: '0101' }],
  ['a line may lead to them', 'Here is what you asked for:\nCompany: Example', { company: 'Example' }],
  ['a greeting ends them', 'Company: Example\nHello,\nPhone: 0101', { company: 'Example' }],
  ['one letter may be a name', 'Q: when', { q: 'when' }],
  ['a value may be a share', 'Folder: \\\\server\\logs', { folder: '\\\\server\\logs' }],
  ['six words may be a name', 'Name of the person to call: Jo', { 'name of the person to call': 'Jo' }],
])('of the fields at the top: %s', (_, text, fields) => {
  expect(fieldsAtTop(text)).toEqual(fields);
});

test.each([
  ['a name without a value', 'Company:'],
  ['a line below prose', 'The gateway fails.\nCompany: Example'],
  ['a path', 'C:\\temp'],
  ['a list of words', 'Well, then: yes'],
  ['two sentences', 'See no. 2: slow'],
  ['more than six words', 'Name of the very person to call: Jo'],
  ['a quoted line', '> Company: Example'],
])('%s is no field', (_, text) => {
  expect(fieldsAtTop(text)).toEqual({});
});
