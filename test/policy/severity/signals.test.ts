import { expect, test } from 'vitest';
import type { RequestText } from '../../../src/policy/request';
import { readSignals, withIntent } from '../../../src/policy/severity/signals';

const request = (more: Partial<RequestText>): RequestText => ({
  channel: 'portal',
  summary: 'Orders',
  description: '',
  ...more,
});

test.each([
  ['Production', 'production'],
  ['Live', 'production'],
  ['Staging', 'non-production'],
  ['Production mirror for the rehearsal', 'non-production'],
  ['Live system, no customers on it yet', 'non-production'],
  ['Produktiv, noch keine Kunden', 'non-production'],
  ['not prod', 'non-production'],
  ['non-prod', 'non-production'],
  ['pre-prod', 'non-production'],
  ['Staging and production', 'production'],
  ['pre-prod and prod', 'production'],
  ['The big one', undefined],
  [' ', undefined],
])('the form’s environment "%s" is %s', (environment, value) => {
  expect(readSignals(request({ facts: { environment } })).environment?.value).toBe(value);
});

test.each([
  ['We book by phone.', 'holds'],
  ['There is none.', 'none'],
  ['Keine', 'none'],
  ['We cannot do anything else.', 'none'],
  ['Paper, but without current lists', 'none'],
  ['Papier, aber nicht für alle', 'none'],
  ['The workaround does not work any more.', 'none'],
  ['unknown', undefined],
  ['n/a', undefined],
  ['???', undefined],
])('the form’s workaround "%s" is %s', (workaround, value) => {
  expect(readSignals(request({ facts: { workaround } })).workaround?.value).toBe(value);
});

test('the words of both answers are quoted, as many as help', () => {
  const { environment } = readSignals(request({ facts: { environment: `Production ${'x'.repeat(90)}` } }));
  const { workaround } = readSignals(request({ facts: { workaround: `We book ${'y'.repeat(90)}` } }));
  expect(environment?.quote).toMatch(/^Production x/);
  expect(workaround?.quote).toMatch(/^We book y/);
});

test('the impact on the form is read as a part of the report', () => {
  expect(readSignals(request({ facts: { impact: 'The shop is down.' } })).extent?.value).toBe('outage');
  expect(readSignals(request({})).extent).toBeUndefined();
});

test('what a company is called below the goodbye reports nothing', () => {
  const signed = 'Please send us the list.\n\nKind regards\nJo\nThe shop is down Ltd';
  expect(readSignals(request({ description: signed })).extent).toBeUndefined();
});

test('a goodbye long before the end is no signature, and the last one counts', () => {
  const report = 'The shop is down.';
  const early = `Hello\n\nThanks\n${'It is a long story. '.repeat(20)}\n${report}`;
  const late = `Thanks\n${report}\nHere it is.\n\nThanks\nJo`;
  expect(readSignals(request({ description: `\n${early}` })).extent?.value).toBe('outage');
  expect(readSignals(request({ description: `\n${late}` })).extent?.value).toBe('outage');
});

test('an answer to our question outweighs form and text; one that is none of its signal’s is left out', () => {
  const signals = { environment: { value: 'non-production' }, workaround: { value: 'perhaps' } };
  const { environment, workaround } = readSignals(request({ facts: { environment: 'Production' }, signals }));
  expect([environment?.value, workaround]).toEqual(['non-production', undefined]);
});

test.each([
  ['a fault', { extent: { value: 'limited', quote: 'it fails' } }, { value: 'incident', quote: 'it fails' }],
  ['a fault without words', { extent: { value: 'limited' } }, { value: 'incident' }],
  ['data that is lost', { dataLoss: { value: 'yes', quote: 'gone' } }, { value: 'incident', quote: 'gone' }],
  ['a breach', { security: { value: 'yes', quote: 'in' } }, { value: 'incident', quote: 'in' }],
  ['data that is not lost', { dataLoss: { value: 'no' } }, undefined],
  ['something that is over', { over: { value: 'yes', quote: 'back' } }, { value: 'incident', quote: 'back' }],
  ['something that is not over', { over: { value: 'no' } }, undefined],
  ['a fault beside a wish', { extent: { value: 'limited' }, intent: { value: 'wish' } }, { value: 'wish' }],
  ['nothing', {}, undefined],
])('what a request is that says nothing of its aim, with %s', (_, signals, intent) => {
  expect(withIntent(signals).intent).toStrictEqual(intent);
});
