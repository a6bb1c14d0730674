import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adfOf, textOfAdf } from '../../src/jira/adf';

const doc = (...content: object[]) => ({ type: 'doc', version: 1, content });
const text = (words: string) => ({ type: 'text', text: words });

test('paragraphs become lines', () => {
  const two = doc(
    { type: 'paragraph', content: [text('One')] },
    { type: 'paragraph', content: [text('Two')] },
  );
  expect(textOfAdf(two)).toBe('One\nTwo');
});

test('list items keep their bullets', () => {
  const item = (words: string) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [text(words)] }],
  });
  expect(textOfAdf(doc({ type: 'bulletList', content: [item('a'), item('b')] }))).toBe('- a\n- b');
});

test('hard breaks, mentions and cards keep their words', () => {
  const inline = [
    text('See'),
    { type: 'hardBreak' },
    { type: 'mention', attrs: { id: '1', text: '@Amir' } },
    { type: 'inlineCard', attrs: { url: 'https://status.example' } },
  ];
  expect(textOfAdf(doc({ type: 'paragraph', content: inline }))).toBe('See\n@Amirhttps://status.example');
});

test.each([null, undefined, 42, [], {}])('%j reads as no words', (nothing) => {
  expect(textOfAdf(nothing)).toBe('');
});

test('a document nested a thousand deep is read without a crash', () => {
  let node: object = text('deep');
  for (let depth = 0; depth < 1000; depth += 1) node = { type: 'blockquote', content: [node] };
  expect(textOfAdf(node)).toBe('');
});

test('whatever is handed in, reading never throws', () => {
  fc.assert(fc.property(fc.anything(), (anything) => typeof textOfAdf(anything) === 'string'));
});

test('a numbered list becomes an ordered list', () => {
  expect(adfOf([{ kind: 'list', ordered: true, items: ['Which environment?'] }]).content).toEqual([
    {
      type: 'orderedList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [text('Which environment?')] }] },
      ],
    },
  ]);
});

test('an address that the policy gave can be pressed', () => {
  const links = ['https://zoom.us/j/1'];
  const [paragraph] = adfOf([{ kind: 'paragraph', text: 'Join https://zoom.us/j/1 now', links }]).content;
  expect(paragraph).toEqual({
    type: 'paragraph',
    content: [
      text('Join '),
      {
        ...text('https://zoom.us/j/1'),
        marks: [{ type: 'link', attrs: { href: 'https://zoom.us/j/1' } }],
      },
      text(' now'),
    ],
  });
});

test('an address that somebody else wrote stays words', () => {
  const [paragraph] = adfOf([{ kind: 'paragraph', text: 'https://evil.example is on it' }]).content;
  expect(paragraph).toEqual({ type: 'paragraph', content: [text('https://evil.example is on it')] });
});

test('what is written is read back', () => {
  const sentence = fc.stringMatching(/^[A-Za-z][A-Za-z ?]{0,30}[A-Za-z]$/);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      const message = sentences.map((words) => ({ kind: 'paragraph' as const, text: words }));
      expect(textOfAdf(adfOf(message))).toBe(sentences.join('\n'));
    }),
  );
});

test('a numbered list keeps its numbers, from wherever it starts', () => {
  const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] });
  const list = { type: 'orderedList', attrs: { order: 2 }, content: [item('only Blue'), item('Umber')] };
  expect(textOfAdf({ type: 'doc', content: [list] })).toBe('2. only Blue\n3. Umber');
});

test('a quotation is marked as one', () => {
  const quote = { type: 'blockquote', content: [paragraph('Which environment?')] };
  expect(textOfAdf({ type: 'doc', content: [quote, paragraph('Blue')] })).toBe('> Which environment?\nBlue');
});

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}
