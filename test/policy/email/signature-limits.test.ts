import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';
import { own } from './answered-above';

const lines = (count: number, between = '\n') =>
  Array.from({ length: count }, (_, at) => `line ${at + 1}`).join(between);
const signed = (below: string, from?: string) => newestMessage(`${own}\n\n${below}`, from).signature;

test.each([
  ['fifteen lines', `-- \n${lines(15)}`],
  ['ten lines with empty ones between', `-- \n${lines(10, '\n\n')}`],
  ['a line of 100 characters', `-- \n${'x'.repeat(100)}`],
  ['a motto of six words', '-- \nWe are there for you all.'],
  ['a title of many words without a full stop', '-- \nhead of the whole network of the group'],
  ['a closing formula alone', 'Best regards'],
  ['a formula and two lines that are no name', 'Best regards\nyour team in Berlin\nsecond floor'],
  ['thanks, an empty line, a name and a number', 'Thanks,\n\nJo Miller\n+27 12 555 0101'],
  ['a dash and four lines', '-Jo Miller\n\nExample Ltd\nsecond floor\nBerlin\n+27 12 555 0101'],
  ['a closing thirty lines above the end', `Regards\nJo Miller${'\n'.repeat(28)}Berlin`],
  ['a name and an address', 'Jo Miller\njo@example.com'],
  ['a name and a company with an address', 'Jo Miller\nExample Ltd\njo@example.com'],
  ['a telephone with nine words', 'Sent from my new telephone in the train home'],
  ['a telephone with 90 characters', `Sent from my ${'x'.repeat(77)}`],
])('%s are a signature', (_, below) => {
  expect(signed(below)).toBe(below);
});

test.each([
  ['sixteen lines below a delimiter', `-- \n${lines(16)}`],
  ['a line of 101 characters', `-- \n${'x'.repeat(101)}`],
  ['a sentence of seven words', '-- \nWe are there for you all day.'],
  ['a formula and one line that is no name', 'Regards\nall of us here'],
  ['thanks and lines without a name', 'Thanks,\nthe second one\nis still slow'],
  ['a closing farther above the end', `Regards\nJo Miller${'\n'.repeat(29)}Berlin`],
  ['thanks and a name alone', 'Thanks,\nJo Miller'],
  ['thanks and a link', 'It is slow.\nThanks,\nsee www.example.com'],
  ['a point of a list above a link', 'It is:\n- Router in the cellar\nwww.example.com'],
  ['a dash and five lines', 'It is:\n-Jo Miller\none\ntwo\nthree\nfour\n+27 12 555 0101'],
  ['a dash above a sentence', 'It is:\n-Jo Miller\nShe knows it all and can be called.\n+27 12 555 0101'],
  ['words above a link', 'See this page\nwww.example.com'],
  [
    'a name and a link above a sentence',
    'Jo Miller\nwww.example.com\nShe wrote it there, so please read it.',
  ],
  ['a device and a tenth word', 'Sent from my new telephone in the train to work'],
  ['a device and 91 characters', `Sent from my ${'x'.repeat(78)}`],
  ['a device and more', 'Sent from my iPhone, sorry'],
])('%s are the mail’s own words', (_, below) => {
  expect(newestMessage(`${own}\n\n${below}`)).toEqual({ reply: `${own}\n\n${below}`, automatic: false });
});

test('a signature is known right below the last line', () => {
  expect(newestMessage(`${own}\nBest regards\nJo Miller`).reply).toBe(own);
});

test.each([
  ['jo,', 'Jo Miller <jo@example.com>', true],
  ['jo van der berg', 'Jo van der Berg Miller', true],
  ['jo van der berg miller', 'Jo van der Berg Miller', false],
  ['jo and others', 'Jo Miller <jo@example.com>', false],
  ['..', 'Jo Miller <jo@example.com>', false],
])('"%s" below a closing, from %s: a signature? %s', (line, from, isOne) => {
  expect(signed(`Regards\n${line}`, from) !== undefined).toBe(isOne);
});
