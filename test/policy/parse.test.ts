import { assert, oneof, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse';
import { problemsOf, smallPolicy } from './policy-builder';

test('a small policy gets its defaults', () => {
  const parsed = parsePolicy(smallPolicy);
  expect(parsed.ok && parsed.policy.sharing.default).toBe('creator');
  expect(parsed.ok && parsed.policy.severities[1]?.clock).toBe('submitted');
});

test('JSON is read like YAML', () => {
  const parsed = parsePolicy(smallPolicy);
  const json = JSON.stringify(parsed.ok && parsed.policy);
  expect(parsePolicy(json)).toEqual(parsed);
});

test('three mistakes are three problems in the order of the text', () => {
  const source = smallPolicy
    .replace('clock: logged', 'clok: logged')
    .replace('priority: Medium', 'priority: 3')
    .replace('defaultTier: gold', 'defaultTier: [gold]');
  expect(problemsOf(source)).toEqual([
    '7:5 severities[0].clok: unknown key `clok`; did you mean `clock`?',
    '13:15 severities[1].priority: expected a text, found 3',
    '23:16 customers.defaultTier: expected a text, found a list',
  ]);
});

test('a misspelt key whose value is wrong too hides no other mistake', () => {
  const source = smallPolicy
    .replace('clock: logged', 'clok: { logged: true }')
    .replace('calendar: office', 'calendar: night');
  expect(problemsOf(source).map((problem) => problem.split(':').slice(1, 3).join())).toEqual([
    '5 severities[0].clok, unknown key `clok`; did you mean `clock`?',
    '49 severities[1].firstResponse.calendar, there is no calendar `night`; choose one of always, office',
  ]);
});

test('a key that is left out is reported at the mapping it belongs to', () => {
  const source = smallPolicy.replace('    name: Critical\n', '');
  expect(problemsOf(source)).toEqual(['3:5 severities[0].name: this key is missing; give it a text']);
});

test('a word outside the choice is answered with the choice', () => {
  const source = smallPolicy.replace('clock: logged', 'clock: later');
  expect(problemsOf(source)).toEqual([
    '7:12 severities[0].clock: expected one of logged, submitted, found "later"',
  ]);
});

test('a number that is wrong is not said to be missing as well', () => {
  const source = smallPolicy.replace(/minutes: \d+/, 'minutes: soon');
  expect(problemsOf(source).map((problem) => problem.split(': ')[0])).toEqual([
    expect.stringMatching(/ severities\[0\]\.firstResponse\.minutes$/),
  ]);
});

test('a misspelt key that is required is one problem', () => {
  const source = smallPolicy.replace('priority: Medium', 'priorty: Medium');
  expect(problemsOf(source)).toEqual([
    '13:5 severities[1].priorty: unknown key `priorty`; did you mean `priority`?',
  ]);
});

test('mistakes of spelling, of value and between keys are said together', () => {
  const source = smallPolicy
    .replace('clock: logged', 'clok: logged')
    .replace('calendar: office', 'calendar: night')
    .replace('timeZone: Europe/Berlin', 'timeZone: 7');
  expect(problemsOf(`${source}name: Twice\n`).map((problem) => problem.split(':')[1])).toEqual([
    '5 severities[0].clok',
    '49 severities[1].firstResponse.calendar',
    '23 calendars.office.timeZone',
    '1 name',
  ]);
});

test('a key that stands twice is named with its second place', () => {
  expect(problemsOf(`${smallPolicy}name: Again\n`)).toEqual([
    '24:1 name: this key stands here twice; keep one',
  ]);
});

test.each([
  ['empty', '', '1:1 : the file is empty; start from `plumbline policy show stakater`'],
  ['a list', '- a', '1:1 : expected a mapping (key: value), found a list'],
  ['a null byte', 'name: a\nx: \0', '2:4 : the control character U+0000 is not text; remove it'],
  ['a tab', 'name: a\n\tb: c', '2:1 : this is not YAML: indentation is made of spaces; replace the tab'],
  [
    'two documents',
    'a: 1\n---\nb: 2',
    '2:1 : a policy is one document; remove the line `---` and what follows',
  ],
  ['a mapping as key', '{ a: 1 }: 2', '1:1 : a key is one word; write `word: value`'],
])('a file that is %s is refused with what to do', (_, source, problem) => {
  expect(problemsOf(source)).toEqual([problem]);
});

test.each([
  ['a stray word and a comment above all else', '# Ours\nbanana\n# Also\n\nversion: 1\nname: A\n', '2:1'],
  ['a stray word on the first line', 'banana\n\nversion: 1\nname: A\n', '1:1'],
  ['a quotation mark that is never closed', 'version: 1\nname: "A\nid: X\nother: 2\n', '2:7'],
  ['a bracket that is never closed', 'version: 1\nlanguages: [de,\nname: A\n', '2:12'],
])('%s is one mistake, told where it begins', (_, source, place) => {
  const problems = problemsOf(source);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${place} : this is not YAML: `);
});

test('a file over 200 KB is refused with its size', () => {
  expect(problemsOf(`name: ${'x'.repeat(300 * 1024)}`)[0]).toContain('the file has 301 KB');
});

const bomb = [
  'a: &a [x, x]',
  ...'bcdefghi'.split('').map((name, at) => aliasesOf(name, 'abcdefgh'.charAt(at))),
];

function aliasesOf(name: string, above: string): string {
  return `${name}: &${name} [${Array.from({ length: 5 }, () => `*${above}`).join(', ')}]`;
}

test.each([
  ['brackets', '['.repeat(100_000), 'nests deeper than 30'],
  ['dashes', '- '.repeat(100_000), 'nests deeper than 30'],
  ['question marks', '? '.repeat(100_000), 'nests deeper than 30'],
  ['indentation', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'nests deeper'],
  ['an alias bomb', bomb.join('\n'), 'unfolds into too much'],
  ['many aliases', `a: &a 1\nb: [${'*a, '.repeat(60)}]`, 'more than 50 aliases'],
  ['nothing but colons', ':\n'.repeat(100_000), 'more than 60000 words and signs'],
  ['unknown keys', Array.from({ length: 8000 }, (_, at) => `k${at}: 1`).join('\n'), 'this key is missing'],
  [
    'customers with unknown keys',
    `customers: { organizations: [${'{x: 1}, '.repeat(4000)}] }`,
    'this key is missing',
  ],
  ['closing brackets', ']'.repeat(100_000), 'without its opening one'],
])('a hostile file of %s is refused in well under a second', (_, source, problem) => {
  const before = process.cpuUsage();
  expect(problemsOf(source)[0]).toContain(problem);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(900);
});

test('no text makes the parser throw', () => {
  const yamlish = stringMatching(/^(?:[a-z]{1,3}: ?|- |\[|\]|\{|\}|"|'|&a |\*a |\n| {1,4}|[|>#%!?,]){0,40}$/);
  assert(
    property(oneof(string({ unit: 'binary', maxLength: 200 }), yamlish), (source) => {
      expect(parsePolicy(source).ok).toBe(false);
    }),
  );
});
