import { expect, test } from 'vitest';
import { changesBetween } from '../../static/pages/request/changes';
import { wordsFor } from '../../static/shared/languages';
import { aChange, aLadder, aRequestView } from './request-view';

const words = wordsFor('en-US');
const paged = aRequestView({ ladder: aLadder(['1 sent 07:12:52', '2 waiting 07:22:40']) });

test('a look that finds nothing new says nothing', () => {
  expect(changesBetween(paged, { ...paged, now: '2026-11-20T07:20:00.000Z' }, words)).toEqual([]);
});

test('an acknowledgement is said with the name of who answered', () => {
  const acknowledged = { by: 'Amir Khan', at: '2026-11-20T07:17:00.000Z', how: 'button' } as const;
  const after = aRequestView({
    ladder: aLadder(['1 sent 07:12:52'], { state: 'acknowledged', acknowledged }),
  });
  expect(changesBetween(paged, after, words)).toEqual(['Acknowledged by Amir Khan']);
});

test('a further page is said once however many went out', () => {
  const after = aRequestView({ ladder: aLadder(['1 sent 07:12:52', '2 sent 07:22:40']) });
  expect(changesBetween(paged, after, words)).toEqual(['We have paged again.']);
});

test('each page that failed since is said once and before what came of it', () => {
  const first = aRequestView({ ladder: aLadder(['1 failed 07:12:52', '2 waiting 07:12:53']) });
  expect(changesBetween(aRequestView(), first, words)).toEqual([
    'A page didn’t get through; we tried the next way.',
  ]);
  const both = aRequestView({ ladder: aLadder(['1 failed 07:12:52', '2 failed 07:12:58']) });
  expect(changesBetween(first, both, words)).toEqual(['A page didn’t get through.']);
  expect(changesBetween(both, { ...both }, words)).toEqual([]);
});

test('the first page is not called the next', () => {
  const before = aRequestView({ ladder: aLadder(['1 sending 07:12:50']) });
  expect(changesBetween(before, paged, words)).toEqual(['The on-call engineer was paged.']);
});

test('a ladder that nobody answered is said with what follows', () => {
  const after = aRequestView({ ladder: aLadder(['1 sent 07:12:52'], { state: 'exhausted' }) });
  expect(changesBetween(paged, after, words)).toEqual([
    'Nobody on call has answered yet.',
    'Your request stays at the top of our queue; whoever takes it is named here.',
  ]);
});

const stopped = {
  why: 'by-agent',
  at: '2026-11-20T07:17:00.000Z',
  by: 'Amir Khan',
  reason: 'On the phone.',
} as const;
const ended = aRequestView({ ladder: aLadder(['1 sent 07:12:52'], { state: 'stopped', stopped }) });

test('paging that an agent stopped is said with the reason', () => {
  expect(changesBetween(paged, ended, words)).toEqual([
    'Amir Khan stopped the paging.',
    'The reason: On the phone.',
  ]);
});

test('paging that starts once more is said', () => {
  expect(changesBetween(ended, paged, words)).toEqual(['We are paging again.']);
});

test('a call and a meeting link are said when they come', () => {
  const ladder = aLadder(['1 sent 07:12:52'], { calls: ['2026-11-20T07:14:00.000Z'] });
  const after = aRequestView({ ladder, contact: { meetingLink: 'https://meet.example/1' } });
  expect(changesBetween(paged, after, words)).toEqual([
    'We noted that you called.',
    'Your meeting link is here.',
  ]);
});

test('a changed severity and status are both said', () => {
  const severity = { id: 'P2', name: 'High', definition: 'Major degradation.' };
  expect(changesBetween(paged, { ...paged, severity, state: 'closed' }, words)).toEqual([
    'The severity changed from P1 to P2.',
    'Your request is now: Closed.',
  ]);
});

const changed = { ...paged, change: aChange(), severity: aChange().to };

test('a change of severity is said with its reason', () => {
  expect(changesBetween(paged, changed, words)).toEqual([
    'The severity changed from P1 to P2.',
    'Why: A workaround exists.',
  ]);
});

test('a change that was taken back is said as that', () => {
  expect(changesBetween(changed, paged, words)).toEqual([
    'We took our last change back: the severity is P1 again.',
  ]);
});

test('a change that was said is not said again with its objection', () => {
  const objection = { text: 'It is P1.', at: paged.now, lead: 'Alex Morgan', answered: false };
  expect(changesBetween(changed, { ...changed, change: aChange({ objection }) }, words)).toEqual([]);
});

test('a question about the severity is said once', () => {
  const question = { signal: 'environment', text: 'Does this happen in production?', answers: [] };
  const asked = { ...paged, severityQuestion: question };
  expect(changesBetween(paged, asked, words)).toEqual([
    'We have a question about the severity: Does this happen in production?',
  ]);
  expect(changesBetween(asked, { ...asked }, words)).toEqual([]);
});

test('a change that was taken back is said as that although an earlier one stands', () => {
  const raised = { ...paged, change: aChange({ number: 2, from: aChange().to, to: paged.severity }) };
  expect(changesBetween(raised, changed, words)).toEqual([
    'We took our last change back: the severity is P2 again.',
  ]);
});
