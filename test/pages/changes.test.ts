import { expect, test } from 'vitest';
import { changesBetween } from '../../static/pages/request/changes';
import { wordsFor } from '../../static/shared/words';
import { aLadder, aRequestView } from './request-view';

const words = wordsFor('en-US');
const paged = aRequestView({ ladder: aLadder(['1 sent 07:12:52', '2 waiting 07:22:40']) });

test('a look that finds nothing new says nothing', () => {
  expect(changesBetween(paged, { ...paged, now: '2026-11-20T07:20:00.000Z' }, words)).toEqual([]);
});

test('an acknowledgement is said with the name of who answered', () => {
  const acknowledged = { by: 'Amir Khan', at: '2026-11-20T07:17:00.000Z' };
  const after = aRequestView({
    ladder: aLadder(['1 sent 07:12:52'], { state: 'acknowledged', acknowledged }),
  });
  expect(changesBetween(paged, after, words)).toEqual(['Acknowledged by Amir Khan']);
});

test('a further page is said once however many went out', () => {
  const after = aRequestView({ ladder: aLadder(['1 sent 07:12:52', '2 sent 07:22:40']) });
  expect(changesBetween(paged, after, words)).toEqual(['The next person was paged.']);
});

test('the first page is not called the next', () => {
  const before = aRequestView({ ladder: aLadder(['1 sending 07:12:50']) });
  expect(changesBetween(before, paged, words)).toEqual(['The on-call engineer was paged.']);
});

test('a ladder that nobody answered is said with what follows', () => {
  const after = aRequestView({ ladder: aLadder(['1 sent 07:12:52'], { state: 'exhausted' }) });
  expect(changesBetween(paged, after, words)).toEqual([
    'Nobody on call has answered yet.',
    'Your request stays at the top of our queue.',
  ]);
});

test('a changed severity and status are both said', () => {
  const severity = { id: 'P2', name: 'High', definition: 'Major degradation.' };
  expect(changesBetween(paged, { ...paged, severity, state: 'closed' }, words)).toEqual([
    'The severity changed from P1 to P2.',
    'Your request is now: Closed.',
  ]);
});
