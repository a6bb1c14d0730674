import { expect, test } from 'vitest';
import type { LadderView } from '../../src/calls/ladder';
import { ladderEvents, stoppedWords } from '../../static/pages/request/ladder-events';
import { aLadder, aRequestView } from './request-view';

function line(ladder: LadderView): string[] {
  return ladderEvents(aRequestView(), ladder).map(({ word, at, look }) => {
    const time = at === undefined ? '-' : new Date(at).toISOString().slice(11, 19);
    return `${word} ${time} ${look}`;
  });
}

test('a ladder that just started shows logged and whom it pages', () => {
  const ladder = aLadder(['1 waiting 07:12:50'], { next: '2026-11-20T07:12:50.000Z' });
  expect(line(ladder)).toEqual(['ladder.logged 07:12:40 done', 'ladder.firstStep 07:12:50 next']);
});

test('a paged ladder shows who comes next if nobody answers', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 waiting 07:22:40'], { next: '2026-11-20T07:22:40.000Z' });
  expect(line(ladder)).toEqual([
    'ladder.logged 07:12:40 done',
    'ladder.paged 07:12:52 done',
    'ladder.next 07:22:40 next',
  ]);
});

test('the last step leads to telling the customer that nobody answered', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 sent 07:22:40'], { next: '2026-11-20T07:42:40.000Z' });
  expect(line(ladder).slice(2)).toEqual(['ladder.pagedAgain 07:22:40 done', 'ladder.lastStep 07:42:40 next']);
});

test('an acknowledged ladder ends with who answered and hides later steps', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 waiting 07:22:40'], {
    state: 'acknowledged',
    acknowledged: { by: 'Amir Khan', at: '2026-11-20T07:17:00.000Z', how: 'button' },
  });
  expect(line(ladder).slice(2)).toEqual(['ladder.acknowledged 07:17:00 good']);
});

test('a page that did not get through is shown as such', () => {
  expect(line(aLadder(['1 failed 07:13:00', '2 sending 07:13:00']))).toEqual([
    'ladder.logged 07:12:40 done',
    'ladder.failed 07:13:00 bad',
    'ladder.sending - now',
  ]);
});

const exhausted = aLadder(['1 sent 07:12:52'], { state: 'exhausted' });

test('an exhausted ladder says that the request stays on top', () => {
  expect(line(exhausted).slice(2)).toEqual(['ladder.exhausted - bad', 'ladder.stays - next']);
});

const phone = '+27 12 883 1824';

test.each([
  ['number and code', { phone, callCode: '482913' }, 'ladder.call'],
  ['number alone', { phone }, 'ladder.callNumber'],
])('a desk with a %s asks to call when nobody answered', (_, contact, word) => {
  expect(ladderEvents(aRequestView({ contact }), exhausted).at(-1)?.word).toBe(word);
});

test('a ladder that reached nobody does not say that nobody answered', () => {
  const nobody = aLadder(['1 failed 07:12:41', '2 failed 07:12:42'], {
    state: 'exhausted',
    ended: '2026-11-20T07:12:42.000Z',
  });
  expect(line(nobody).slice(1)).toEqual([
    'ladder.failed 07:12:41 bad',
    'ladder.failedLast 07:12:42 bad',
    'ladder.unreachable 07:12:42 bad',
    'ladder.stays - next',
  ]);
});

test('the first page that got out is the first one however many failed', () => {
  const ladder = aLadder(['1 failed 07:12:41', '2 sent 07:12:52', '3 sent 07:22:40']);
  expect(line(ladder).slice(1)).toEqual([
    'ladder.failed 07:12:41 bad',
    'ladder.paged 07:12:52 done',
    'ladder.pagedAgain 07:22:40 done',
  ]);
});

test('pages that go out at one moment over two channels are one line to the customer', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 sent 07:22:40', '3 sent 07:22:41', '4 sent 07:32:40']);
  expect(line(ladder).slice(1)).toEqual([
    'ladder.paged 07:12:52 done',
    'ladder.pagedAgain 07:22:40 done',
    'ladder.pagedAgain 07:32:40 done',
  ]);
});

test('a page that follows another after ten seconds is a line of its own', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 sent 07:13:02']);
  expect(line(ladder).slice(2)).toEqual(['ladder.pagedAgain 07:13:02 done']);
});

test('a page that an agent asked for again stands before those that wait', () => {
  const ladder = aLadder(['1 sent 07:12:52', '3 failed 07:20:00', '2 waiting 07:22:40']);
  expect(line(ladder).slice(2)).toEqual(['ladder.failed 07:20:00 bad']);
});

test('a call stands in the time line where it was made', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 sent 07:22:40'], { calls: ['2026-11-20T07:20:00.000Z'] });
  expect(line(ladder).slice(1)).toEqual([
    'ladder.paged 07:12:52 done',
    'ladder.called 07:20:00 done',
    'ladder.pagedAgain 07:22:40 done',
  ]);
});

test('paging that an agent stopped is shown with name and reason', () => {
  const at = '2026-11-20T07:15:00.000Z';
  const stopped = { why: 'by-agent', at, by: 'Amir Khan', reason: 'We are on the phone.' } as const;
  const ladder = aLadder(['1 sent 07:12:52'], { state: 'stopped', stopped });
  expect(ladderEvents(aRequestView(), ladder).at(-1)).toMatchObject({
    word: 'ladder.stopped.by-agent',
    blanks: { name: 'Amir Khan' },
    reason: 'We are on the phone.',
  });
});

test.each([
  ['resolved', 'ladder.stopped.resolved'],
  ['reclassified', 'ladder.stopped.reclassified'],
  ['by-agent', 'ladder.stopped.nameless'],
] as const)('paging that was stopped (%s) by nobody named says why', (why, word) => {
  const stopped = { why, at: '2026-11-20T07:15:00.000Z' };
  expect(stoppedWords(stopped).word).toBe(word);
});

test('an answer of somebody whom nobody names is told without a name', () => {
  const acknowledged = { by: '', at: '2026-11-20T07:14:00.000Z', how: 'phone' } as const;
  const ladder = aLadder(['1 sent 07:12:52'], { state: 'acknowledged', acknowledged });
  expect(line(ladder).at(-1)).toBe('ladder.acknowledged.nameless 07:14:00 good');
});
