import { expect, test } from 'vitest';
import { draftKey, forgetDraft, keepDraft, readDraft } from '../../static/pages/create/drafts';

const key = draftKey({ accountId: 'nadia', portal: '1', requestType: '11' });
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
  expect(readDraft(key, shelf)).toEqual(draft);
});

test('a draft is shown to nobody else who signs in', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  expect(readDraft(draftKey({ accountId: 'ben', portal: '1', requestType: '11' }), shelf)).toBeUndefined();
});

test('a draft is forgotten once it has become a request', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  forgetDraft(key, 2000, shelf);
  expect(readDraft(key, shelf)).toBeUndefined();
});

test('looking at an older request leaves an unfinished draft', () => {
  const shelf = aShelf();
  keepDraft(key, draft, 1000, shelf);
  forgetDraft(key, 500, shelf);
  expect(readDraft(key, shelf)).toEqual(draft);
});

test('a browser that forbids storage keeps no draft and no page breaks', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  keepDraft(key, draft, 1000, forbidden);
  forgetDraft(key, 2000, forbidden);
  expect(readDraft(key, forbidden)).toBeUndefined();
});
