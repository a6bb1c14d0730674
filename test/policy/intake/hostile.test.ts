import { assert, array, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../../src/policy/intake';
import { preset } from '../../../src/policy/presets';
import { labelledRequests } from '../corpus/requests';

const policy = preset('interstellio');

const read = (summary: string, description: string) =>
  judge(policy, { channel: 'email', summary, description });

/** What breaks readers of text: other scripts, marks without a letter, halves of pairs, markup, fences, labels. */
const hostile = oneof(
  string({ unit: 'binary', maxLength: 30 }),
  string({ unit: 'grapheme', maxLength: 40 }),
  constantFrom(
    ...['\u202Eשלום', '🧑‍🚒🦊', '\u0000', '\uD83D', 'İ', 'ﬃ', '<p>', '</blockquote>', '&nbsp;', '<!--', '-->'],
    ...['```', '{code}', '> ', '- [ ] ', '1. ', '## ', '|a|b|', '==', '\r\n', '\n', '\n\n', '\t'],
    ...[
      'Environment:',
      'Error:',
      'Steps -',
      'Phone:',
      'when i ',
      'we have ',
      'no ',
      '"',
      'error ',
      '. ',
      '? ',
    ],
    'a'.repeat(80),
    'x y '.repeat(25),
  ),
);
const texts = array(hostile, { maxLength: 14 }).map((parts) => parts.join(''));

test('ten thousand hostile texts are judged, and quotes stand in them', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 20 }), texts, (summary, description) => {
      const { facts, findings } = read(summary, description);
      const quotes = [...Object.values(facts), ...findings].map(({ quote }) => quote ?? '');
      for (const quote of quotes) expect(`${summary}\n${description}\n`).toContain(quote);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('the ends of lines do not change what is judged', () => {
  const statesOf = (description: string) =>
    Object.entries(read('Help', description).facts).map(([fact, { state }]) => [fact, state]);
  for (const { description } of labelledRequests())
    expect(statesOf(description.replaceAll('\n', '\r\n'))).toEqual(statesOf(description));
});
