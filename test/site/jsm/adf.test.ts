import fc from 'fast-check';
import { test } from 'vitest';
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
