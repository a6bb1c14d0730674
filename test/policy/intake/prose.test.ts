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

test.each([
  ['It fails! Why? Nobody knows', ['It fails!', 'Why?', 'Nobody knows']],
  ['Version 1.2.3 of shop.example fails.', ['Version 1.2.3 of shop.example fails.']],
  ['On 3. May it broke. It is slow.', ['On 3. May it broke.', 'It is slow.']],
])('"%s" is cut where a mark and a space end a sentence', (text, sentences) => {
  expect(passages(text)).toEqual(sentences.map((sentence) => ['prose', sentence]));
});

test('a sentence that does not end is cut at 600 signs', () => {
  const lengths = cut('x'.repeat(1300)).passages.map(({ start, end }) => end - start);
  expect(lengths).toEqual([600, 600, 100]);
});

test.each([
  ['a gap lies between', `${'so many words '.repeat(5)}and\n\nanother`, 2],
  ['the first is short', 'not so many words and\nanother', 2],
  ['the first is too long for a mail program', `${'so many words '.repeat(8)}and\nanother`, 2],
  ['the first ends a sentence', `${'so many words '.repeat(5)}end.\nanother`, 2],
  ['an entry of a list was wrapped', `- ${'so many words '.repeat(5)}and\nanother`, 1],
  ['the second is an entry of a list', `${'so many words '.repeat(5)}and\n- another`, 2],
])('of two lines where %s "%s" has %i passages', (_, text, count) => {
  expect(passages(text)).toHaveLength(count);
});

test.each(['[ERROR]', '<p>', '[1]', '{"a":1}', '[3] items are gone', '(it was slow)'])(
  '"%s" is no blank that the form left to fill',
  (line) => {
    expect(passages(line)[0]?.[0]).not.toBe('template');
  },
);

test('a comment that never ends hides nothing behind it', () => {
  expect(cut('<!-- it fails').readable.trim()).toBe('it fails');
});
