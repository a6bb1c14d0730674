import { expect, test } from 'vitest';
import { cut } from '../../../src/policy/intake/prose';

function passages(text: string): [string, string][] {
  return cut(text).passages.map(({ start, end, kind }) => [kind, text.slice(start, end).trim()]);
}

test('a line of prose is cut into its sentences', () => {
  expect(passages('It fails, e.g. at 9. Why? Nobody knows.')).toEqual([
    ['prose', 'It fails, e.g. at 9. Why?'],
    ['prose', 'Nobody knows.'],
  ]);
});

test('titles, items, logs, quotations and prose are told apart', () => {
  const text =
    '## Steps\n1. open it\n2024-11-02 10:00:01 ERROR gone\n> as you said\nWhat we see:\n\tat shop.Cart.add(Cart.java:12)\nBye';
  expect(passages(text).map(([kind]) => kind)).toEqual([
    'heading',
    'item',
    'log',
    'quotation',
    'heading',
    'log',
    'prose',
  ]);
});

test('a sentence that a mail program wrapped is one again', () => {
  const text = 'We have looked at all of the servers in the hall and have not\nchanged anything at all.';
  expect(passages(text)).toEqual([['prose', text]]);
  expect(cut(text).folded).toContain('have not changed anything');
});

test('what stands in a fence is code, and a log in it a log', () => {
  expect(passages('```\nopen()\n[ERROR] gone\n```\nafter')).toEqual([
    ['code', 'open()'],
    ['log', '[ERROR] gone'],
    ['prose', 'after'],
  ]);
});

test.each([
  'Please describe what happened',
  '_No response_',
  'Browser: [e.g. chrome, safari]',
  '- [ ] Production',
  '[Enter text here]',
  'Bitte beschreiben Sie das Problem',
  'Error: (full text or screenshot)',
])('"%s" is the form’s own text', (line) => {
  expect(passages(line)).toEqual([['template', line]]);
});

test('comments hold no passages', () => {
  expect(passages('<!-- tell us\nthe error -->\nit fails')).toEqual([['prose', 'it fails']]);
});

test('folding keeps every sign at its place', () => {
  const text = 'Größe İstanbul „ÄÖÜ“ \u0000 🦊 ﷽';
  const { folded } = cut(text);
  expect(folded).toHaveLength(text.length);
  expect(folded).toContain('grose');
});
