import { expect, test } from 'vitest';
import type { SharedView } from '../../src/calls/sharing';
import {
  byDomain,
  groupsOf,
  insideOf,
  isMixed,
  toConfirm,
  toSendAgain,
} from '../../static/shared/sharing/outcomes';
import { aSeer, aSharingView } from './sharing-view';

const outcomes: SharedView['outcomes'] = [
  { who: 'ida@fabrikam.example', outcome: 'confirm' },
  { who: 'new@northwind.example', outcome: 'not-registered' },
  { who: 'Tom Reed', outcome: 'added' },
  { who: 'ben@northwind.example', outcome: 'added' },
  { who: 'late@northwind.example', outcome: 'later' },
];

test('those who met the same are told together, what went well first', () => {
  expect(groupsOf(outcomes)).toEqual([
    { outcome: 'added', who: ['Tom Reed', 'ben@northwind.example'] },
    { outcome: 'later', who: ['late@northwind.example'] },
    { outcome: 'not-registered', who: ['new@northwind.example'] },
  ]);
});

test('outsiders are asked about and addresses that came too late stay in the field', () => {
  expect(toConfirm(outcomes)).toEqual(['ida@fabrikam.example']);
  expect(toSendAgain(outcomes)).toEqual(['late@northwind.example']);
});

test('only what wants a second look is no plain success', () => {
  expect(isMixed(outcomes)).toBe(true);
  expect(isMixed(outcomes.filter(({ outcome }) => outcome === 'added'))).toBe(false);
});

test('addresses are named under the company that they belong to', () => {
  expect(byDomain(['a@x.example', 'b@y.example', 'c@x.example'])).toEqual([
    { domain: 'x.example', addresses: ['a@x.example', 'c@x.example'] },
    { domain: 'y.example', addresses: ['b@y.example'] },
  ]);
});

test('the organisation of a request is named before and after it was shared with', () => {
  const northwind = { id: '1', name: 'Northwind Traders' };
  const seers = [aSeer({ kind: 'organisation', ...northwind })];
  expect(insideOf(aSharingView({ organisation: northwind }))).toBe('Northwind Traders');
  expect(insideOf(aSharingView({ seers }))).toBe('Northwind Traders');
  expect(insideOf(aSharingView())).toBeUndefined();
});

test('one of several organisations is not taken for the request’s own', () => {
  const seers = [aSeer({ kind: 'organisation', id: '1' }), aSeer({ kind: 'organisation', id: '2' })];
  expect(insideOf(aSharingView({ seers }))).toBeUndefined();
});
