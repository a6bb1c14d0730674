import { expect, test } from 'vitest';
import { answersKey, keepAnswers, readAnswers } from '../../static/pages/request/kept-answers';
import { questions } from './request-view';
import { aShelf } from './a-shelf';

const key = answersKey('nadia', 'ST-1');

/** An answer to a question about a fact. */
function typed(fact: string, answer: string) {
  return questions(fact).map((question) => ({ question, answer }));
}

test('what was typed is there again with its question', () => {
  const shelf = aShelf();
  keepAnswers(key, typed('product', 'Billing'), undefined, shelf);
  expect(readAnswers(key, shelf)).toEqual(typed('product', 'Billing'));
});

test('two people and two requests keep their answers apart', () => {
  const shelf = aShelf();
  keepAnswers(key, typed('product', 'Billing'), undefined, shelf);
  expect(readAnswers(answersKey('nadia', 'ST-2'), shelf)).toEqual([]);
  expect(readAnswers(answersKey('ben', 'ST-1'), shelf)).toEqual([]);
});

test('a form that was emptied leaves nothing behind', () => {
  const shelf = aShelf();
  keepAnswers(key, typed('product', 'Billing'), undefined, shelf);
  keepAnswers(key, [], undefined, shelf);
  expect(shelf().getItem(key)).toBeNull();
});

test('a secret is not kept in the browser', () => {
  const shelf = aShelf();
  keepAnswers(key, typed('impact', 'password: hunter2-Zx9!'), undefined, shelf);
  expect(shelf().getItem(key)).not.toContain('hunter2');
});

test.each(['nonsense', '[1]', 'null', '{"product":1}', '[{"question":{"fact":"product"},"answer":"x"}]'])(
  'what was kept as %s counts as nothing',
  (kept) => {
    const shelf = aShelf();
    shelf().setItem(key, kept);
    expect(readAnswers(key, shelf)).toEqual([]);
  },
);

test('a browser that forbids storage keeps nothing and no page breaks', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  keepAnswers(key, typed('product', 'Billing'), undefined, forbidden);
  expect(readAnswers(key, forbidden)).toEqual([]);
});
