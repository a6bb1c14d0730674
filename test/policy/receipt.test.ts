import { expect, test } from 'vitest';
import { asText } from '../../src/policy/message';
import { momentInWords } from '../../src/policy/replies/moment';
import { objectionMessage, receiptMessage, type Receipt } from '../../src/policy/replies/receipt';
import { without } from '../../src/policy/without';
import { aLadder } from './ladder-builder';
import { stakaterWith } from './policy-builder';

const policy = stakaterWith();
const NOON = Date.UTC(2026, 10, 20, 12, 0);

function receiptWith(changes: Partial<Receipt> = {}): Receipt {
  return {
    key: 'ST-1',
    language: 'en',
    timeZone: 'Europe/Stockholm',
    from: 'P1',
    to: 'P3',
    isUndo: false,
    why: 'Limited impact',
    terms: { hours: 'always', guaranteed: true },
    dueBefore: NOON,
    dueAfter: NOON + 3_600_000,
    ask: [],
    pagingStopped: false,
    notEntitled: false,
    lead: 'Sofia Lind',
    ...changes,
  };
}

test('an undo repeats nothing about a contract that is not there', () => {
  expect(said({ to: 'P1', notEntitled: true })).toContain('no support contract');
  expect(said({ isUndo: true, to: 'P1', notEntitled: true })).not.toContain('contract');
});

function said(changes: Partial<Receipt> = {}): string {
  return asText(receiptMessage(policy, receiptWith(changes)));
}

test('a receipt says from, to, why, both due times and who decides on an objection', () => {
  expect(said().split('\n\n')).toEqual([
    'The severity of your request ST-1 is now P3; it was P1.',
    'Why: Limited impact',
    'P3 stands for: Limited impact; workaround available.',
    'Our first answer is now due by Friday 20 November at 14:00 (Europe/Stockholm); before, it was due by Friday 20 November at 13:00 (Europe/Stockholm).',
    'If that is wrong, press “I disagree” on the page of your request, or reply here with “I disagree” and one sentence why. Sofia Lind decides.',
  ]);
});

test('a change that was taken back is said in one breath, without a why', () => {
  const text = said({ isUndo: true, from: 'P3', to: 'P1' });
  expect(text).toContain('taken our last change back: the severity of your request ST-1 is P1 again');
  expect(text).not.toMatch(/Why|disagree/);
});

test('a receipt asks for what the new severity waits for', () => {
  const waiting = without(receiptWith({ ask: ['environment'] }), 'dueAfter');
  const text = asText(receiptMessage(policy, waiting));
  expect(text).toContain('starts once your request is complete');
  expect(text).toContain('1. Which environment is affected?');
});

test('a raise says that somebody is paged', () => {
  expect(said({ from: 'P3', to: 'P1', ladder: aLadder() })).toContain('paging the on-call engineer');
});

test('a raise without the right to paging says what happens instead', () => {
  expect(said({ from: 'P3', to: 'P1', notEntitled: true })).toMatch(/nobody was paged.*target.*1 hour/);
});

test('a receipt is written in German for who writes German', () => {
  expect(said({ language: 'de' })).toMatch(/hat jetzt den Schweregrad P3.*Ich bin nicht einverstanden/s);
});

test('an unknown time zone is answered in UTC and said', () => {
  expect(momentInWords(NOON, 'Mars/Olympus', 'en')).toBe('Friday 20 November at 12:00 (UTC)');
});

test('what the customer writes in an objection becomes no link and fills no blank', () => {
  const text = 'see https://evil.example {from}';
  const [block] = objectionMessage(policy, {
    from: 'P1',
    to: 'P3',
    text,
    lead: { accountId: 'a', name: 'Sofia' },
  });
  expect(block).toMatchObject({ mention: { accountId: 'a', name: 'Sofia' } });
  expect(block?.links).toBeUndefined();
  expect(JSON.stringify(block)).toContain('{from}');
});

test('a receipt without a reason leaves the why out', () => {
  expect(said({ why: '' })).not.toContain('Why');
});

test('a reason that is the definition itself is said once', () => {
  const why = policy.severities.find(({ id }) => id === 'P3')?.definition ?? '';
  expect(said({ why }).split(why)).toHaveLength(2);
});

test('a severity that the policy no longer knows stands for nothing', () => {
  expect(said({ to: 'P9' })).not.toContain('stands for');
});

test('a lowered request is told that its paging has stopped', () => {
  expect(said({ pagingStopped: true })).toContain('Nobody else is paged for it');
  expect(said()).not.toContain('Nobody else is paged for it');
});

test.each([
  ['that was not set before', without(receiptWith(), 'dueBefore')],
  ['that did not move', receiptWith({ dueAfter: NOON })],
])('a due time %s is told without a before', (_, receipt) => {
  const text = asText(receiptMessage(policy, receipt));
  expect(text).toContain('Our first answer is due by Friday 20 November at ');
  expect(text).not.toContain('before, it was');
});

test('an objection that nobody decides mentions nobody', () => {
  const [block] = objectionMessage(policy, { from: 'P1', to: 'P3', text: 'We are down.' });
  expect(block).not.toHaveProperty('mention');
});
