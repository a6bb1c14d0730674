import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergePolicies } from '../../../src/policy/merge';

/** A policy with these entries in its list of severities, whose order decides, or of facts, whose order does not. */
function textOf(list: 'severities' | 'facts', ...ids: string[]): string {
  return `name: Desk\n${list}:\n${ids.map((id) => `  - { id: ${id}, v: 1 }\n`).join('')}`;
}

function merged(list: 'severities' | 'facts', texts: Record<'base' | 'theirs' | 'mine', string>) {
  const of = (ids: string) => textOf(list, ...ids.split(' '));
  const { source, conflicts } = mergePolicies(of(texts.base), of(texts.theirs), of(texts.mine));
  const ids = (parse(source) as Record<string, { id: string }[]>)[list]?.map(({ id }) => id);
  return { ids: ids?.join(' '), conflicts: conflicts.map(({ path }) => path) };
}

test.each([
  ['they alone moved some', 'a b c', 'c a b', 'a b c d', 'c d a b', []],
  ['I alone moved some', 'a b c', 'a b c d', 'c a b', 'c d a b', []],
  ['both moved them alike', 'a b c', 'c a b', 'c a b d', 'c a b d', []],
  ['both moved them otherwise', 'a b c', 'c a b', 'b a c', 'b a c', ['facts']],
  ['they moved some and I removed one', 'a b c', 'c b a', 'a c', 'c a', []],
  ['I moved some and they removed one', 'a b c', 'a c', 'c b a', 'c a', []],
  ['both added after the same one', 'a b', 'a b t', 'a b m', 'a b t m', []],
  ['they put one before all others', 'a b', 't a b', 'a b m', 't a b m', []],
  ['they put one between', 'a b c', 'a t b c', 'a b c m', 'a t b c m', []],
  ['I removed one and they another', 'a b c d', 'a b d', 'a c d', 'a d', []],
])('facts, where %s: %s, theirs %s, mine %s, come as %s', (_, base, theirs, mine, ids, conflicts) => {
  expect(merged('facts', { base, theirs, mine })).toEqual({ ids, conflicts });
});

test.each([
  ['both added another one at one place', 'a b', 'a b t', 'a b m', 'a b t m', ['severities']],
  ['both added the same one', 'a b', 'a b x', 'a b x', 'a b x', []],
  ['both added the same one and I moved another', 'a b c', 'a b c x', 'b a c x', 'b a c x', []],
  ['I replaced the one after which they added', 'a b c', 'a b t c', 'a m c', 'a t m c', ['severities']],
  ['I replaced one and they added elsewhere', 'a b c', 'a b c t', 'a m c', 'a m c t', []],
])('severities, where %s: %s, theirs %s, mine %s, come as %s', (_, base, theirs, mine, ids, conflicts) => {
  expect(merged('severities', { base, theirs, mine })).toEqual({ ids, conflicts });
});

test('a question about an entry comes before one about the order', () => {
  const base = textOf('facts', 'a', 'b', 'c');
  const theirs = textOf('facts', 'c', 'a', 'b').replace('id: a, v: 1', 'id: a, v: 2');
  const mine = textOf('facts', 'b', 'a', 'c').replace('id: a, v: 1', 'id: a, v: 3');
  expect(mergePolicies(base, theirs, mine).conflicts.map(({ path }) => path)).toEqual(['facts[a].v']);
});

test('a list that both began keeps what each put into it', () => {
  const { source, conflicts } = mergePolicies('name: Desk\n', textOf('facts', 'a'), textOf('facts', 'b'));
  expect([parse(source), conflicts]).toEqual([
    {
      name: 'Desk',
      facts: [
        { id: 'a', v: 1 },
        { id: 'b', v: 1 },
      ],
    },
    [],
  ]);
});

const words = (signUp: string) =>
  `name: Desk\ncustomers:\n  addresses:\n    signUp: ${signUp}\n`.replace(/ +\n/, '\n');

test.each([
  ['theirs', '[a, b, b]', '[a, m]'],
  ['mine', '[a, t]', '[a, b, b]'],
])('a list in which a word stands twice in %s is one question', (_, theirs, mine) => {
  const { source, conflicts } = mergePolicies(words('[a]'), words(theirs), words(mine));
  expect(source).toBe(words(mine));
  expect(conflicts.map(({ path }) => path)).toEqual(['customers.addresses.signUp']);
});

test.each([
  ['an empty list takes the form in which they wrote theirs, in brackets', '[]', '[t]', '[ t ]'],
  ['an empty list takes the form in which they wrote theirs, by lines', '[]', '\n      - t', '\n      - t'],
  ['a list in brackets stays so', '[a]', '\n      - a\n      - t', '[ a, t ]'],
])('%s', (_, base, theirs, list) => {
  const ours = (text: string) => text.replace('Desk', 'Our desk');
  expect(mergePolicies(words(base), words(theirs), ours(words(base))).source).toBe(ours(words(list)));
});
