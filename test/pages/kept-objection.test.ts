import { expect, test } from 'vitest';
import { keepObjection, objectionKey, readObjection } from '../../static/pages/request/kept-objection';
import { aShelf } from './a-shelf';

const key = objectionKey('nadia', 'ST-1');
const written = { change: 1, text: 'Our shop is down.' };

test('an objection that was begun is there again after a reload', () => {
  const shelf = aShelf();
  keepObjection(key, written, undefined, shelf);
  expect(readObjection(key, shelf)).toEqual(written);
});

test('two people and two requests keep their objections apart', () => {
  const shelf = aShelf();
  keepObjection(key, written, undefined, shelf);
  expect(readObjection(objectionKey('nadia', 'ST-2'), shelf)).toBeUndefined();
  expect(readObjection(objectionKey('ben', 'ST-1'), shelf)).toBeUndefined();
});

test('an objection that was emptied or sent leaves nothing behind', () => {
  const shelf = aShelf();
  keepObjection(key, written, undefined, shelf);
  keepObjection(key, { change: 1, text: ' ' }, undefined, shelf);
  expect(shelf().getItem(key)).toBeNull();
});

test('a secret in an objection is not kept in the browser', () => {
  const shelf = aShelf();
  keepObjection(key, { change: 1, text: 'password: hunter2-Zx9!' }, undefined, shelf);
  expect(shelf().getItem(key)).not.toContain('hunter2');
});

test.each(['nonsense', '[]', 'null', '{"change":1}', '{"change":"1","text":"x"}', '{"text":"x"}'])(
  'what was kept as %s counts as no objection',
  (kept) => {
    const shelf = aShelf();
    shelf().setItem(key, kept);
    expect(readObjection(key, shelf)).toBeUndefined();
  },
);
