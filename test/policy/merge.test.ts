import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { mergePolicies } from '../../src/policy/merge';
import { parsePolicy } from '../../src/policy/parse';
import { presetSource } from '../../src/policy/presets';
import { smallPolicy } from './policy-builder';
import { anEdit, editedDocument, type Edit } from './policy-edits';

const base = presetSource('stakater');

/** The text with these parts replaced, each of which has to be there. */
function as(...replacements: [from: string, to: string][]): string {
  return replacements.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, base);
}

const anyEdits = fc.array(anEdit, { minLength: 1, maxLength: 3 });

function textWith(edits: Edit[]): string {
  const document: unknown = parse(smallPolicy);
  return stringify(edits.reduce(editedDocument, document), { lineWidth: 0 });
}

test('what only they changed comes and my comments and lines stay', () => {
  const theirs = as(['minutes: 240', 'minutes: 180'], ['others: hold', 'others: coach']);
  const mine = as(['name: Stakater support', 'name: Our support # as on the web site']);
  const { source, conflicts } = mergePolicies(base, theirs, mine);
  expect(conflicts).toEqual([]);
  expect(source).toBe(theirs.replace('name: Stakater support', 'name: Our support # as on the web site'));
});

test('both changed the same priority and mine stays with a conflict', () => {
  const theirs = as(['priority: High\n', 'priority: Urgent\n']);
  const mine = as(['priority: High\n', 'priority: Major\n']);
  const { source, conflicts } = mergePolicies(base, theirs, mine);
  expect(source).toBe(mine);
  expect(conflicts).toEqual([
    {
      path: 'severities[P2].priority',
      at: ['severities', 1, 'priority'],
      base: 'High',
      theirs: 'Urgent',
      mine: 'Major',
    },
  ]);
});

test('both changed the same in the same way and there is no conflict', () => {
  const theirs = as(
    ['minutes: 240', 'minutes: 180'],
    ['Europe/Stockholm\n    hours', 'Europe/Berlin\n    hours'],
  );
  const { source, conflicts } = mergePolicies(base, theirs, as(['minutes: 240', 'minutes: 180']));
  expect([parse(source), conflicts]).toEqual([parse(theirs), []]);
});

test('request types that both added stand side by side', () => {
  const theirs = as(['\ncustomers:\n', '  - name: Order training\n\ncustomers:\n']);
  const mine = as(['\ncustomers:\n', '  - name: Reset access # mine\n\ncustomers:\n']);
  const { source } = mergePolicies(base, theirs, mine);
  const parsed = parsePolicy(source);
  const names = parsed.ok ? parsed.policy.requestTypes.map(({ name }) => name) : [];
  expect(names.toSorted()).toEqual([
    'Ask a question',
    'Order training',
    'Report a problem',
    'Request a change',
    'Reset access',
  ]);
  expect(source).toContain('# mine');
});

test('what they removed goes unless I changed it', () => {
  const entry = '    - { name: Fabrikam, domains: [fabrikam.example], tier: standard }\n';
  const theirs = as([entry, '']);
  expect(mergePolicies(base, theirs, as(['P4\n    name: Low', 'P4\n    name: Minor'])).source).not.toContain(
    'Fabrikam',
  );
  const { source, conflicts } = mergePolicies(
    base,
    theirs,
    as(['Fabrikam, domains: [fabrikam.example]', 'Fabrikam, domains: []']),
  );
  expect(source).toContain('Fabrikam');
  expect(conflicts).toMatchObject([
    { path: 'customers.organizations[Fabrikam]', at: ['customers', 'organizations', 2] },
  ]);
  expect(conflicts[0]).not.toHaveProperty('theirs');
});

test('severities that both added at one place are a conflict about their order', () => {
  const adding = (id: string) => {
    const before = parse(base) as { severities: { id: string }[] };
    const severities = before.severities.flatMap((one) => (one.id === 'P2' ? [{ ...one, id }, one] : [one]));
    return stringify({ ...before, severities });
  };
  const { source, conflicts } = mergePolicies(base, adding('P1a'), adding('P1b'));
  const idsOf = (list: unknown) => (list as { id: string }[]).map(({ id }) => id);
  const merged = parse(source) as { severities: unknown };
  expect(idsOf(merged.severities).toSorted()).toEqual(['P1', 'P1a', 'P1b', 'P2', 'P3', 'P4']);
  expect(conflicts.map(({ path }) => path)).toEqual(['severities']);
  expect(idsOf(conflicts[0]?.theirs)).not.toEqual(idsOf(conflicts[0]?.mine));
});

test('severities that both added at other places come without a question', () => {
  const adding = (id: string, before: string) => {
    const policy = parse(base) as { severities: { id: string }[] };
    const severities = policy.severities.flatMap((one) =>
      one.id === before ? [{ ...one, id }, one] : [one],
    );
    return stringify({ ...policy, severities });
  };
  expect(mergePolicies(base, adding('P1a', 'P2'), adding('P3a', 'P4')).conflicts).toEqual([]);
});

test('comments that they alone wrote come, and mine stay', () => {
  const name = 'name: Stakater support';
  const theirs = as(
    [name, `${name} # theirs`],
    ['    priority: High\n', '    # as in Jira\n    priority: High\n'],
  );
  const mine = as([name, `${name} # mine`], ['minutes: 240', 'minutes: 180']);
  const { source, conflicts } = mergePolicies(base, theirs, mine);
  expect(conflicts).toEqual([]);
  expect(source).toBe(mine.replace('    priority: High\n', '    # as in Jira\n    priority: High\n'));
});

test('a target is one value: minutes and days of two people never mix', () => {
  const target = '{ minutes: 240, calendar: business, promise: typical }';
  const theirs = as([target, '{ businessDays: 1, calendar: business, promise: typical }']);
  const mine = as([target, '{ minutes: 120, calendar: business, promise: typical }']);
  const { source, conflicts } = mergePolicies(base, theirs, mine);
  expect(source).toBe(mine);
  expect(conflicts.map(({ path }) => path)).toEqual(['severities[P2].firstResponse']);
});

test('their order of request types comes where I moved none', () => {
  const before = parse(base) as { requestTypes: object[] };
  const theirs = stringify({ ...before, requestTypes: before.requestTypes.toReversed() });
  const { source, conflicts } = mergePolicies(base, theirs, as(['name: Stakater support', 'name: Ours']));
  const merged = parse(source) as { requestTypes: { name: string }[] };
  expect(merged.requestTypes.map(({ name }) => name)).toEqual([
    'Request a change',
    'Ask a question',
    'Report a problem',
  ]);
  expect(conflicts).toEqual([]);
});

test('a text that is no YAML is one conflict and mine stays', () => {
  const { source, conflicts } = mergePolicies(base, 'name: [', as(['minutes: 240', 'minutes: 180']));
  expect(source).toContain('minutes: 180');
  expect(conflicts.map(({ path, theirs }) => [path, theirs])).toEqual([['', 'name: [']]);
});

test.each(['name: &x { in: *x }', 'name: A\nlist: &x [*x]'])(
  'a draft that stands for itself, %s, is one conflict',
  (endless) => {
    const mine = as(['minutes: 240', 'minutes: 180']);
    expect(mergePolicies(base, endless, mine)).toMatchObject({ source: mine, conflicts: [{ path: '' }] });
    expect(mergePolicies(base, mine, endless)).toMatchObject({ source: endless, conflicts: [{ path: '' }] });
  },
);

test('aliases are written out so that a change stays in its place', () => {
  const withAlias = 'name: A\nfirst: &one { a: 1 }\nsecond: *one\n';
  const theirs = 'name: A\nfirst: &one { a: 2 }\nsecond: { a: 1 }\n';
  const { source } = mergePolicies(withAlias, theirs, withAlias.replace('name: A', 'name: B'));
  expect(parse(source)).toEqual({ name: 'B', first: { a: 2 }, second: { a: 1 } });
});

test('nothing new from them leaves my text and nothing of mine gives theirs', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const other = textWith(edits);
      expect(mergePolicies(smallPolicy, smallPolicy, other)).toEqual({ source: other, conflicts: [] });
      expect(mergePolicies(smallPolicy, other, smallPolicy)).toEqual({ source: other, conflicts: [] });
      const merged = mergePolicies(smallPolicy, other, `# only a remark\n${smallPolicy}`);
      expect([parse(merged.source), merged.conflicts]).toEqual([parse(other), []]);
      expect(merged.source).toContain('# only a remark');
    }),
    { numRuns: 25 },
  );
});

test('without a conflict it does not matter who merges whose text', () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (one, other) => {
      const [theirs, mine] = [textWith(one), textWith(other)];
      const [merged, swapped] = [
        mergePolicies(smallPolicy, theirs, mine),
        mergePolicies(smallPolicy, mine, theirs),
      ];
      expect(merged.conflicts.length).toBe(swapped.conflicts.length);
      if (merged.conflicts.length === 0)
        expect(sorted(parse(merged.source))).toEqual(sorted(parse(swapped.source)));
    }),
    { numRuns: 25 },
  );
});

test('changes in different parts both survive', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.string({ maxLength: 60 }), (minutes, says) => {
      const theirs = smallPolicy.replace('minutes: 60', `minutes: ${minutes + 1}`);
      const mine = stringify({ ...(parse(smallPolicy) as object), name: `x${says}` });
      const { source, conflicts } = mergePolicies(smallPolicy, theirs, mine);
      const merged = parse(source) as { name: string; severities: { firstResponse: { minutes?: number } }[] };
      expect(conflicts).toEqual([]);
      expect(merged.name).toBe(`x${says}`);
      expect(merged.severities[0]?.firstResponse.minutes).toBe(minutes + 1);
    }),
    { numRuns: 50 },
  );
});

/** Lists in one order: two who both add an entry each see their own first. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, sorted(part)]),
  );
}
