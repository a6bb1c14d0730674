import { expect, test } from 'vitest';
import { nextWords, stepWords } from '../../static/agent/escalation/step-words';
import { viewerFor } from '../../static/shared/languages';
import type { StepView } from '../../src/calls/ladder';

const london = viewerFor({ locale: 'en-GB', timezone: 'Europe/London' });
const berlin = viewerFor({ locale: 'de-DE', timezone: 'Europe/Berlin' });
const beforeMidnight = '2026-11-20T22:57:00.000Z';
const afterMidnight = Date.parse('2026-11-21T00:04:00Z');

const page = {
  number: 1,
  channel: 'slack',
  target: '#p1-oncall',
  state: 'sent',
  at: beforeMidnight,
} as const;
const failed: StepView = { ...page, state: 'failed', why: 'HTTP 503' };
const waiting: StepView = { ...page, state: 'waiting', at: '2026-11-21T00:01:00.000Z' };

test('a page of today is told of with the time alone', () => {
  const now = Date.parse(beforeMidnight);
  expect(stepWords(page, now, london)).toBe('Slack, #p1-oncall: paged at 22:57:00');
  expect(stepWords(page, now, berlin)).toBe('Slack, #p1-oncall: alarmiert um 23:57:00');
});

test('a page shortly before midnight is told of as yesterday’s', () => {
  expect(stepWords(page, afterMidnight, london)).toBe('Slack, #p1-oncall: paged yesterday at 22:57:00');
  expect(stepWords(page, afterMidnight, berlin)).toBe('Slack, #p1-oncall: alarmiert gestern um 23:57:00');
});

test('a page that failed yesterday says when and why', () => {
  expect(stepWords(failed, afterMidnight, london)).toMatch(/: not reached yesterday at 22:57:00: .*503/);
  expect(stepWords(failed, afterMidnight, berlin)).toMatch(/: gestern um 23:57:00 nicht erreicht: .*503/);
});

test('a page that waits for after midnight is announced for tomorrow', () => {
  const now = Date.parse('2026-11-20T23:51:00Z');
  expect(stepWords(waiting, now, london)).toBe(
    'Slack, #p1-oncall: is paged tomorrow at 00:01 if nobody answers',
  );
  expect(nextWords([waiting], waiting.at, now, london)).toBe(
    'Next page tomorrow at 00:01 (in 10 minutes) if nobody answers.',
  );
  expect(nextWords([page], waiting.at, now, london)).toBe(
    'If nobody answers by tomorrow at 00:01 (in 10 minutes), the customer is told so.',
  );
});
