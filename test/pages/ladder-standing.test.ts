import { expect, test } from 'vitest';
import type { LadderView } from '../../src/calls/ladder';
import { endOf, ladderStanding } from '../../static/agent/escalation/standing';
import { viewerFor, wordsFor } from '../../static/shared/languages';
import { aLadder } from './request-view';

const words = wordsFor('en-US');
const at = '2026-11-20T07:17:00.000Z';

function said(ladder: Pick<LadderView, 'acknowledged' | 'stopped'>): string | undefined {
  const end = endOf(ladder);
  return end && words(end.word, { ...end.blanks, time: 'at 09:17:00' });
}

test.each([
  ['button', 'Amir Khan answered on this panel at 09:17:00.'],
  ['link', 'Amir Khan answered through the link in the page at 09:17:00.'],
  ['service', 'Amir Khan answered in the service that paged them at 09:17:00.'],
  ['phone', 'Amir Khan took the customer’s call at 09:17:00.'],
  ['assignment', 'Amir Khan took the request at 09:17:00.'],
  ['reply', 'Amir Khan replied to the customer at 09:17:00.'],
] as const)('an answer by %s says who and how', (how, sentence) => {
  expect(said({ acknowledged: { by: 'Amir Khan', at, how } })).toBe(sentence);
});

test('a stop by an agent says who and why', () => {
  const stopped = { why: 'by-agent', at, by: 'Amir Khan', reason: 'On the phone.' } as const;
  expect(said({ stopped })).toBe('Amir Khan stopped it at 09:17:00: “On the phone.”');
});

test('a stop for a lower severity says so', () => {
  expect(said({ stopped: { why: 'reclassified', at } })).toBe(
    'Stopped at 09:17:00: the severity was lowered.',
  );
});

test('an end shortly before midnight is told of as yesterday’s', () => {
  const end = endOf({ acknowledged: { by: 'Amir Khan', at: '2026-11-20T22:57:00.000Z', how: 'link' } });
  const berlin = viewerFor({ locale: 'de-DE', timezone: 'Europe/Berlin' });
  const time = berlin.times.atSecond(end?.at ?? 0, Date.parse('2026-11-20T23:04:00Z'));
  expect(end && berlin.words(end.word, { ...end.blanks, time })).toBe(
    'Amir Khan hat gestern um 23:57:00 über den Link in der Alarmierung geantwortet.',
  );
});

test('a ladder that runs has no end to tell of', () => {
  expect(endOf(aLadder(['1 sent 07:12:52']))).toBeUndefined();
});

test('one more page is another standing than the one before', () => {
  const before = ladderStanding({ ladder: aLadder(['1 sent 07:12:52']) });
  expect(ladderStanding({ ladder: aLadder(['1 sent 07:12:52', '2 waiting 07:20:00']) })).not.toBe(before);
});
