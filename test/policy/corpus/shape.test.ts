import { expect, test } from 'vitest';
import { labelledRequests, questions } from './requests';

const requests = labelledRequests();
const words = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

test('the corpus holds at least 240 labelled requests', () => {
  expect(requests.length).toBeGreaterThanOrEqual(240);
});

test('no two requests of the corpus share an id', () => {
  expect(new Set(requests.map(({ id }) => id)).size).toBe(requests.length);
});

test('no two requests of the corpus share their text', () => {
  const texts = requests.map(({ summary, description }) => words(`${summary}\n${description}`));
  expect(new Set(texts).size).toBe(requests.length);
});

test.each(questions)('neither answer to %s can be guessed from its frequency', (question) => {
  const share = requests.filter(({ labels }) => labels[question]).length / requests.length;
  expect(share).toBeGreaterThanOrEqual(0.3);
  expect(share).toBeLessThanOrEqual(0.7);
});

test('at least sixty requests are German or mix two languages', () => {
  expect(requests.filter(({ language }) => language !== 'en').length).toBeGreaterThanOrEqual(60);
});

test('one-liners and letters of several pages are both there', () => {
  const lengths = requests.map(({ description }) => description.length);
  expect(lengths.filter((length) => length < 80).length).toBeGreaterThanOrEqual(25);
  expect(lengths.filter((length) => length >= 2000).length).toBeGreaterThanOrEqual(15);
});

test('requests that say nothing and all five are there', () => {
  const said = requests.map(({ labels }) => questions.filter((question) => labels[question]).length);
  expect(said.filter((count) => count === 0).length).toBeGreaterThanOrEqual(30);
  expect(said.filter((count) => count === questions.length).length).toBeGreaterThanOrEqual(10);
});
