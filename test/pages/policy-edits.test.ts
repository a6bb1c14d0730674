import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { presetNames, presetSource } from '../../src/policy/presets';
import type { Path } from '../../static/pages/settings/policy/draft';
import { withEntry, withMoved, without, withValue } from '../../static/pages/settings/policy/edits';

const stakater = presetSource('stakater');

/** The lines that only one of two texts has, those of the first with `-`. */
function difference(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line.trim()}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

test('a target written in the form changes its own line alone', () => {
  const changed = withValue(stakater, ['severities', 1, 'firstResponse', 'minutes'], 180);
  expect(difference(stakater, changed)).toEqual([
    '- firstResponse: { minutes: 240, calendar: business, promise: typical }',
    '+ firstResponse: { minutes: 180, calendar: business, promise: typical }',
  ]);
});

test('a changed word keeps the comment that stands behind it', () => {
  const changed = withValue(stakater, ['severities', 0, 'clock'], 'submitted');
  expect(changed).toContain('clock: submitted # escalation begins once the P1 ticket is logged');
});

test('a key that was left out is written at the end of its mapping', () => {
  const changed = withValue(stakater, ['retention', 'decisionDays'], 90);
  expect(difference(stakater, changed)).toEqual(['+ retention:', '+ decisionDays: 90']);
  expect(parse(changed)).toMatchObject({ retention: { decisionDays: 90 } });
});

test('a longer sentence takes as many lines as it needs', () => {
  const changed = withValue(
    stakater,
    ['severities', 0, 'definition'],
    'Everything is down.\nNobody can work.',
  );
  expect(at(parse(changed), ['severities', 0, 'definition'])).toBe('Everything is down.\nNobody can work.');
  expect(changed).toContain('# Where the published procedure leaves something open');
});

test('a new entry of a list looks as its neighbours do', () => {
  const changed = withEntry(stakater, ['severities', 0, 'clauses'], {
    says: 'Data is lost',
    when: { dataLoss: 'yes' },
  });
  expect(difference(stakater, changed)).toEqual(['+ - { says: Data is lost, when: { dataLoss: yes } }']);
});

test('an entry that goes takes nothing else with it', () => {
  const changed = without(stakater, ['severities', 3]);
  expect(difference(stakater, changed).filter((line) => line.startsWith('+'))).toEqual([]);
  expect(changed.split('\n').filter((line) => line.includes('#'))).toHaveLength(
    stakater.split('\n').filter((line) => line.includes('#')).length,
  );
});

test('an entry moves with the comment above it', () => {
  const source = 'list:\n  # all of them\n  - one\n  # the second\n  - two\n  - three\n';
  expect(withMoved(source, ['list'], 1, 0)).toBe(
    'list:\n  # all of them\n  # the second\n  - two\n  - one\n  - three\n',
  );
});

test('what an alias stands for is written out before it changes', () => {
  const source = 'a: &hours\n  from: 9\n  to: 17\nb: *hours\n';
  expect(parse(withValue(source, ['b', 'to'], 18))).toEqual({
    a: { from: 9, to: 17 },
    b: { from: 9, to: 18 },
  });
});

test('a text that is no YAML stays as it is', () => {
  expect(withValue('a: [1', ['a', 0], 2)).toBe('a: [1');
});

test('an empty text becomes one with the key that is written', () => {
  expect(parse(withValue('', ['name'], 'Our desk'))).toEqual({ name: 'Our desk' });
  expect(parse(withEntry('# ours\n', ['severities'], { id: 'P1' }))).toEqual({ severities: [{ id: 'P1' }] });
});

const scalars = fc.oneof(fc.string(), fc.integer(), fc.boolean());

test.each(presetNames)('any value written anywhere in %s is read back, and no comment goes', (name) => {
  const source = presetSource(name);
  const comments = source.split('\n').flatMap((line) => /(^| )# .*$/.exec(line)?.[0].trim() ?? []);
  fc.assert(
    fc.property(fc.constantFrom(...scalarPaths(parse(source))), scalars, (path, value) => {
      const changed = withValue(source, path, value);
      expect(at(parse(changed), path)).toEqual(value);
      for (const comment of comments) expect(changed).toContain(comment);
    }),
    { numRuns: 60 },
  );
});

test('another layout than ours is kept where nothing changes', () => {
  const source = 'name:   Our desk\nseverities:\n- id:  P1\n\n\n- id:  P2   # second\n';
  expect(withEntry(source, ['severities'], { id: 'P3' })).toBe(`${source}- id: P3\n`);
});

function scalarPaths(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => scalarPaths(one, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => scalarPaths(one, [...path, key]));
  return [path];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}
