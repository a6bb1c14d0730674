import { expect, test } from 'vitest';
import type { RequestView } from '../../src/calls/request';
import { nextAnswer } from '../../static/pages/request/next-answer';
import { timesFor } from '../../static/shared/times';
import { wordsFor } from '../../static/shared/languages';
import { aLadder, aRequestView } from './request-view';

const words = wordsFor('en-GB');
const times = timesFor('en-GB', 'Europe/London', words);
const now = Date.parse('2026-11-20T07:30:00Z');
const say = (differs: Partial<RequestView> = {}, at = now) =>
  nextAnswer(aRequestView(differs), words, times, at);

test('a complete request is told by when the desk answers', () => {
  expect(say()).toBe('We answer by today at 08:12, guaranteed.');
});

test('a typical target is not called a promise', () => {
  const promise = { ...aRequestView().promise, guaranteed: false };
  expect(say({ promise })).toBe('We typically answer by today at 08:12.');
});

test('a request that somebody answers already is told that it goes on', () => {
  const ladder = aLadder([], { state: 'acknowledged' });
  expect(say({ ladder })).toBe('An agent goes on with your request and writes to you here.');
});

test('a time that has passed is promised to nobody', () => {
  expect(say({}, Date.parse('2026-11-20T09:00:00Z'))).toMatch(/^An agent goes on/);
});
