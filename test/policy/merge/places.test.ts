import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergePolicies } from '../../../src/policy/merge';

const base = `name: Desk
severities:
  - { id: P1, name: Critical, priority: Highest }
  - { id: P2, name: Low, priority: Low }
desk: { email: help@acme.example, portal: 'https://acme.example' }
`;

/** The base with one part of it replaced. */
function as(from: string, to: string): string {
  expect(base).toContain(from);
  return base.replace(from, to);
}

test('a key that they added comes after the one before it there', () => {
  const theirs = as('name: Desk\n', 'name: Desk\nlanguage: de\n');
  const mine = as('name: Low', 'name: Minor');
  expect(mergePolicies(base, theirs, mine)).toEqual({
    source: mine.replace('name: Desk\n', 'name: Desk\nlanguage: de\n'),
    conflicts: [],
  });
});

test('a key that they removed goes, and one that I added stays', () => {
  const theirs = as('email: help@acme.example, ', '');
  const mine = as('name: Desk\n', 'name: Desk\nlanguage: de\n');
  expect(mergePolicies(base, theirs, mine)).toEqual({
    source: mine.replace('email: help@acme.example, ', ''),
    conflicts: [],
  });
});

test('a mapping that both began keeps what each put into it', () => {
  const { source, conflicts } = mergePolicies(
    base,
    `${base}retention: { decisionDays: 30 }\n`,
    `${base}retention: { reportDays: 60 }\n`,
  );
  expect((parse(source) as Record<string, unknown>)['retention']).toEqual({
    decisionDays: 30,
    reportDays: 60,
  });
  expect(conflicts).toEqual([]);
});

test('a value that both began otherwise was nothing before', () => {
  const { conflicts } = mergePolicies(base, `${base}language: de\n`, `${base}language: fr\n`);
  expect(conflicts).toStrictEqual([{ path: 'language', at: ['language'], theirs: 'de', mine: 'fr' }]);
});

test('an entry that they changed and I removed is missed one past the end of its list', () => {
  const { conflicts } = mergePolicies(
    base,
    as('name: Critical', 'name: Urgent'),
    as('  - { id: P1, name: Critical, priority: Highest }\n', ''),
  );
  const p1 = { id: 'P1', name: 'Critical', priority: 'Highest' };
  expect(conflicts).toStrictEqual([
    { path: 'severities[P1]', at: ['severities', 1], base: p1, theirs: { ...p1, name: 'Urgent' } },
  ]);
});

test('a question about the first entry points at the first entry', () => {
  const { conflicts } = mergePolicies(base, as('Highest', 'Urgent'), as('Highest', 'Blocker'));
  expect(conflicts[0]?.at).toEqual(['severities', 0, 'priority']);
});

const MAPPING = '{ email: ask@acme.example }';

test.each([
  [MAPPING, '[a]'],
  [MAPPING, 'a'],
  ['[a]', MAPPING],
  ['[a]', 'a'],
  ['a', MAPPING],
  ['a', '[a]'],
])('they wrote %s where I wrote %s: mine stays with a question', (theirs, mine) => {
  const { source, conflicts } = mergePolicies('desk: 1\n', `desk: ${theirs}\n`, `desk: ${mine}\n`);
  expect(source).toBe(`desk: ${mine}\n`);
  expect(conflicts.map(({ path }) => path)).toEqual(['desk']);
});

const UNREADABLE: [string, string][] = [
  ['no YAML', 'name: ['],
  ['a word', 'Desk'],
  ['a list', '- Desk'],
  ['a key twice', 'name: Desk\nname: Desk\n'],
  ['signs that no policy can have', 'name: "Desk\u0001"\n'],
  ['nothing', ''],
];

test.each(UNREADABLE)(
  'with %s in any of the three texts, mine stays and the whole is one question',
  (_, odd) => {
    const [theirs, mine] = [as('name: Low', 'name: Minor'), as('name: Low', 'name: Least')];
    for (const [before, their, own] of [
      [odd, theirs, mine],
      [base, odd, mine],
      [base, theirs, odd],
    ] as const)
      expect(mergePolicies(before, their, own)).toEqual({
        source: own,
        conflicts: [{ path: '', at: [], base: before, theirs: their, mine: own }],
      });
  },
);

test('a text of mine that is no YAML is no question while they changed nothing, or wrote the same', () => {
  expect(mergePolicies(base, base, 'name: [')).toEqual({ source: 'name: [', conflicts: [] });
  expect(mergePolicies(base, 'name: [', 'name: [')).toEqual({ source: 'name: [', conflicts: [] });
});
