import { expect, test } from 'vitest';
import { emptyDay, workingDay } from '../../site/seed/seed';
import { filesLike, readText } from '../tree';

const ofTheApp = /plumbline|ladder|p1|stakater|interstellio/i;
/** JSM Operations has priorities of its own, P1 to P5. */
const withoutPriorities = (text: string): string => text.replaceAll(/'P[1-5]'/g, '');

test('the desk knows its app and its customers from the seed alone', () => {
  const files = filesLike('site/**/*.*').filter((file) => !file.startsWith('site/seed/'));
  expect(files).toContain('site/desk.ts');
  expect(files.filter((file) => ofTheApp.test(withoutPriorities(readText(file))))).toEqual([]);
});

test('a word of the app would be noticed', () => {
  expect(ofTheApp.test(readText('site/seed/tour.ts'))).toBe(true);
});

test('an empty desk offers the same to try', () => {
  expect(emptyDay.tour).toBe(workingDay.tour);
  expect([...emptyDay.setUp, ...emptyDay.morning]).toEqual([]);
});
