import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adfOfText, adfProblem, textOfAdf } from '../../../site/jsm/adf';

const word = fc.stringMatching(/^[a-zA-Z0-9.,<>&"-]{1,12}$/);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const text = fc.array(paragraph, { maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));

test('a text survives the way into a document and back', () => {
  fc.assert(fc.property(text, (said) => textOfAdf(adfOfText(said)) === said));
});

test('any text makes a document that Jira takes', () => {
  fc.assert(fc.property(fc.string(), (said) => adfProblem(adfOfText(said)) === undefined));
});

test('an ordered list keeps its numbers in plain text', () => {
  const item = (said: string) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: said }] }],
  });
  const list = { type: 'orderedList', attrs: { order: 2 }, content: [item('Where?'), item('Since when?')] };
  expect(textOfAdf({ type: 'doc', version: 1, content: [list] })).toBe('2. Where?\n3. Since when?');
});
