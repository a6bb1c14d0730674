import { expect, test } from 'vitest';
import { draftKey, forgetDraft, keepDraft, openDraft } from '../../static/pages/create/drafts';
import { aShelf } from './a-shelf';

const DAY = 86_400_000;
const key = draftKey({ accountId: 'nadia', portal: '1', requestType: '11' });
const otherType = draftKey({ accountId: 'nadia', portal: '1', requestType: '12' });
const draft = { severity: 'P1', answers: { product: 'Billing' } };

test('a draft is there again after a reload', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  expect(openDraft(key, 2000, shelf)).toEqual(draft);
});

test('a draft is shown to nobody else who signs in', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  const bens = draftKey({ accountId: 'ben', portal: '1', requestType: '11' });
  expect(openDraft(bens, 2000, shelf)).toBeUndefined();
});

test('a draft older than fourteen days is not shown', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  expect(openDraft(key, 999 + 14 * DAY, shelf)).toEqual(draft);
  expect(openDraft(key, 1000 + 14 * DAY, shelf)).toBeUndefined();
});

test('what was written for one request type is there for the next', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  expect(openDraft(otherType, 2000, shelf)).toEqual(draft);
});

test('a draft taken over by another form comes back in neither once sent', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  expect(openDraft(otherType, 2000, shelf)).toEqual(draft);
  expect(openDraft(otherType, 2000, shelf)).toEqual(draft);
  forgetDraft(otherType, 3000, 0, shelf);
  expect(openDraft(key, 4000, shelf)).toBeUndefined();
  expect(openDraft(otherType, 4000, shelf)).toBeUndefined();
});

test('a draft taken over goes back with its author', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  openDraft(otherType, 2000, shelf);
  expect(openDraft(key, 3000, shelf)).toEqual(draft);
});

test('the form of each request type keeps what was written in it', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  keepDraft(otherType, { draft: { answers: { product: 'Mail' } }, at: 2000 }, undefined, shelf);
  expect(openDraft(key, 3000, shelf)).toEqual(draft);
});

test('a form begun again stays empty after a reload', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  keepDraft(key, { draft: { answers: {} }, at: 2000 }, undefined, shelf);
  expect(openDraft(key, 3000, shelf)).toBeUndefined();
});

test('a draft is kept without the password that was typed in it', () => {
  const shelf = aShelf();
  keepDraft(
    key,
    { draft: { answers: { errors: `login failed\npassword=${['S3cr', '3t!x'].join('')}` } }, at: 1000 },
    undefined,
    shelf,
  );
  expect(openDraft(key, 2000, shelf)?.answers).toEqual({
    errors: 'login failed\npassword=[removed: password]',
  });
});

test('a draft is forgotten once it has become a request', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  forgetDraft(key, 2000, 0, shelf);
  expect(openDraft(key, 3000, shelf)).toBeUndefined();
  expect(openDraft(otherType, 3000, shelf)).toBeUndefined();
});

test.each([
  ['ahead', 60_000],
  ['behind', -60_000],
])('a browser whose clock is %s forgets what was sent and nothing newer', (_, ahead) => {
  const shelf = aShelf();
  const created = 1_000_000;
  keepDraft(key, { draft, at: created + ahead - 1 }, undefined, shelf);
  forgetDraft(key, created, ahead, shelf);
  expect(openDraft(key, created + ahead, shelf)).toBeUndefined();
  keepDraft(key, { draft, at: created + ahead + 1 }, undefined, shelf);
  forgetDraft(key, created, ahead, shelf);
  expect(openDraft(key, created + ahead + 2, shelf)).toEqual(draft);
});

test('looking at an older request leaves an unfinished draft', () => {
  const shelf = aShelf();
  keepDraft(key, { draft, at: 1000 }, undefined, shelf);
  forgetDraft(key, 500, 0, shelf);
  expect(openDraft(key, 2000, shelf)).toEqual(draft);
});

test('a browser that forbids storage keeps no draft and no page breaks', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  keepDraft(key, { draft, at: 1000 }, undefined, forbidden);
  forgetDraft(key, 2000, 0, forbidden);
  expect(openDraft(key, 3000, forbidden)).toBeUndefined();
});
