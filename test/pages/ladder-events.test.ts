import { expect, test } from 'vitest';
import type { LadderView } from '../../src/calls';
import { ladderEvents } from '../../static/pages/request/ladder-events';
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
    'ladder.nextStep 07:22:40 next',
  ]);
});

test('the last step leads to telling the customer that nobody answered', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 sent 07:22:40'], { next: '2026-11-20T07:42:40.000Z' });
  expect(line(ladder).slice(2)).toEqual(['ladder.pagedNext 07:22:40 done', 'ladder.lastStep 07:42:40 next']);
});

test('an acknowledged ladder ends with who answered and hides later steps', () => {
  const ladder = aLadder(['1 sent 07:12:52', '2 waiting 07:22:40'], {
    state: 'acknowledged',
    acknowledged: { by: 'Amir Khan', at: '2026-11-20T07:17:00.000Z' },
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

test('a desk with a phone asks the customer to call when nobody answered', () => {
  const view = aRequestView({ contact: { phone: '+27 12 883 1824' } });
  expect(ladderEvents(view, exhausted).at(-1)?.word).toBe('ladder.call');
});

test('a ladder that reached nobody does not say that nobody answered', () => {
  const nobody = aLadder(['1 failed 07:12:41', '2 failed 07:12:42'], { state: 'exhausted' });
  expect(line(nobody).slice(1)).toEqual([
    'ladder.failed 07:12:41 bad',
    'ladder.failedLast 07:12:42 bad',
    'ladder.unreachable - bad',
    'ladder.stays - next',
  ]);
});
