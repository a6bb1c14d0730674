import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { presetSource } from '../../src/policy/presets';
import { withValue } from '../../static/pages/settings/policy/edits';
import { merged, settled } from '../../static/pages/settings/policy/publish/merging';

const base = presetSource('stakater');
const minutes = ['severities', 0, 'firstResponse', 'minutes'];
const theirs = withValue(withValue(base, minutes, 30), ['name'], 'Their desk');
const mine = withValue(withValue(base, minutes, 45), ['defaultSeverity'], 'P4');

test('what only one of two admins changed comes together without a question', () => {
  const { source, conflicts } = merged(base, withValue(base, ['name'], 'Their desk'), mine);
  expect(conflicts).toEqual([]);
  expect(parse(source)).toEqual(parse(withValue(mine, ['name'], 'Their desk')));
});

test('what both changed stays mine until somebody chooses', () => {
  const merging = merged(base, theirs, mine);
  expect(merging.conflicts).toMatchObject([
    { mine: { minutes: 45 }, theirs: { minutes: 30 }, takes: 'mine' },
  ]);
  expect(parse(settled(merging))).toEqual(parse(withValue(mine, ['name'], 'Their desk')));
});

test('their value is written where somebody chooses it', () => {
  const merging = merged(base, theirs, mine, { 'severities[P1].firstResponse': 'theirs' });
  expect(parse(settled(merging))).toEqual(
    parse(withValue(withValue(mine, ['name'], 'Their desk'), minutes, 30)),
  );
});

test('their text counts as a whole where one of them is no YAML', () => {
  expect(settled(merged(base, 'name: [', mine))).toBe(mine);
  expect(settled(merged(base, 'name: [', mine, { '': 'theirs' }))).toBe('name: [');
});

test('two entries that I removed and they changed both come back', () => {
  const facts = (...entries: string[]) => `name: A\nfacts:\n${entries.map((one) => `  - ${one}\n`).join('')}`;
  const [one, two, three] = [
    '{ id: a, question: One? }',
    '{ id: b, question: Two? }',
    '{ id: c, question: Three? }',
  ];
  const theirText = facts(one.replace('One', 'First'), two.replace('Two', 'Second'), three);
  const sides = { 'facts[a]': 'theirs', 'facts[b]': 'theirs' } as const;
  const both = settled(merged(facts(one, two, three), theirText, facts(three), sides));
  expect(parse(both)).toMatchObject({
    facts: [{ id: 'c' }, { id: 'a', question: 'First?' }, { id: 'b', question: 'Second?' }],
  });
});

test('what I write after choosing a side stays, and so does the choice', () => {
  const [{ path } = { path: '' }] = merged(base, theirs, mine).conflicts;
  const later = withValue(mine, ['severities', 1, 'name'], 'Written since');
  const text = settled(merged(base, theirs, later, { [path]: 'theirs' }));
  expect(parse(text)).toEqual(parse(withValue(withValue(later, ['name'], 'Their desk'), minutes, 30)));
});
