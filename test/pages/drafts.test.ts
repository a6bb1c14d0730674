import { expect, test } from 'vitest';
import { draftKey, forgetDraft, keepDraft, readDraft } from '../../static/pages/create/drafts';

const DAY = 86_400_000;
const key = draftKey({ accountId: 'nadia', portal: '1', requestType: '11' });
const otherType = draftKey({ accountId: 'nadia', portal: '1', requestType: '12' });
const draft = { severity: 'P1', answers: { product: 'Billing' } };

function aShelf() {
  const kept = new Map<string, string>();
  return () => ({
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  });
}

test('a draft is there again after a reload', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  expect(readDraft(key, 2000, shelf)).toEqual(draft);
});

test('a draft is shown to nobody else who signs in', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  const bens = draftKey({ accountId: 'ben', portal: '1', requestType: '11' });
  expect(readDraft(bens, 2000, shelf)).toBeUndefined();
});

test('a draft older than fourteen days is not shown', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  expect(readDraft(key, 999 + 14 * DAY, shelf)).toEqual(draft);
  expect(readDraft(key, 1000 + 14 * DAY, shelf)).toBeUndefined();
});

test('what was written for one request type is there for the next', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  expect(readDraft(otherType, 2000, shelf)).toEqual(draft);
});

test('the form of each request type keeps what was written in it', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  keepDraft(otherType, { answers: { product: 'Mail' } }, 2000, shelf);
  expect(readDraft(key, 3000, shelf)).toEqual(draft);
});

test('a form begun again stays empty after a reload', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  keepDraft(key, { answers: {} }, 2000, shelf);
  expect(readDraft(key, 3000, shelf)).toBeUndefined();
});

test('a draft is kept without the password that was typed in it', () => {
  const shelf = aShelf();
  keepDraft(key, { answers: { errors: `login failed\npassword=${['S3cr', '3t!x'].join('')}` } }, 1000, shelf);
  expect(readDraft(key, 2000, shelf)?.answers).toEqual({
    errors: 'login failed\npassword=[removed: password]',
  });
});

test('a draft is forgotten once it has become a request', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  forgetDraft(key, 2000, shelf);
  expect(readDraft(key, 3000, shelf)).toBeUndefined();
  expect(readDraft(otherType, 3000, shelf)).toBeUndefined();
});

test('looking at an older request leaves an unfinished draft', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  forgetDraft(key, 500, shelf);
  expect(readDraft(key, 2000, shelf)).toEqual(draft);
});

test('a browser that forbids storage keeps no draft and no page breaks', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  keepDraft(key, draft, 1000, forbidden);
  forgetDraft(key, 2000, forbidden);
  expect(readDraft(key, 3000, forbidden)).toBeUndefined();
});
