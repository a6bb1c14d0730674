import { expect, test } from 'vitest';
import { differences } from '../../../src/policy/difference';
import type { Difference } from '../../../src/policy/difference/codes';
import { differenceInWords } from '../../../src/policy/difference/words';
import { preset } from '../../../src/policy/presets';
import type { Policy } from '../../../src/policy/schema';
import { without } from '../../../src/policy/without';
import { wordsFor } from '../../../static/shared/languages';

const stakater = preset('stakater');
const inGerman = (difference: Difference) => differenceInWords(difference, wordsFor('de'), 'de');
const told = (after: Policy, before = stakater) =>
  differences(before, after).map((one) => differenceInWords(one, wordsFor('en'), 'en'));

function withContact(contact: Partial<Policy['escalation']['contact']>): Policy {
  const { escalation } = stakater;
  return { ...stakater, escalation: { ...escalation, contact: { ...escalation.contact, ...contact } } };
}

test('a phone number that comes stands in place of nothing, and one that goes is replaced by nothing', () => {
  const contact = without(stakater.escalation.contact, 'phone');
  const lacking = { ...stakater, escalation: { ...stakater.escalation, contact } };
  const having = withContact({ phone: '+49 30 123456' });
  expect(told(having, lacking)).toEqual(['Phone number: +49 30 123456 instead of nothing.']);
  expect(told(lacking, having)).toEqual(['Phone number: nothing instead of +49 30 123456.']);
});

test('a fact that a request type names from now on was not asked before', () => {
  const [type, ...types] = stakater.requestTypes;
  if (type === undefined) throw new Error('The preset has request types.');
  const before = {
    ...stakater,
    requestTypes: [{ ...type, facts: without(type.facts, 'product') }, ...types],
  };
  expect(told(stakater, before)).toEqual([
    'Product or service is required instead of not asked, on: Report a problem.',
  ]);
});

test('a name that happens to be a choice stays the desk’s own word', () => {
  const params = { severity: 'P1', before: 'hold', after: 'all' };
  expect(inGerman({ code: 'severity-name', path: '', params })).toBe('P1 heißt all statt hold.');
});

test('a severity that is called like a choice keeps its name where its clock changes', () => {
  const params = { severity: 'hold', before: 'logged', after: 'submitted' };
  expect(inGerman({ code: 'clock', path: '', params })).toMatch(/hold.*vollständiger Anfrage.*Eingang/);
});

test('new hours on every day of the week name all seven days', () => {
  const withHours = (from: string): Policy => {
    const day: [string, string][] = [[from, '17:00']];
    const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    const [calendar] = Object.values(stakater.calendars);
    if (calendar === undefined) throw new Error('The preset has calendars.');
    return { ...stakater, calendars: { business: { ...calendar, hours } } };
  };
  expect(told(withHours('08:00'), withHours('09:00'))).toEqual([
    'Calendar business, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday: ' +
      'open 08:00–17:00 instead of 09:00–17:00.',
  ]);
});
