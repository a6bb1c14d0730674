import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinProject } from '../../src/jira/jql';

test('an admin’s search stays within the project', () => {
  expect(withinProject('10000', 'status = Done OR priority = High')).toEqual({
    jql: 'project = 10000 AND (status = Done OR priority = High)',
  });
  expect(withinProject('ST', ' ')).toEqual({ jql: 'project = "ST"' });
  expect(withinProject('10000', 'summary ~ "a) OR (b"')).toEqual({
    jql: 'project = 10000 AND (summary ~ "a) OR (b")',
  });
});

test.each([
  ['status = Done) OR (project = SECRET', 'bracket'],
  ['(status = Done', 'bracket'],
  ['summary ~ "open', 'quotation mark'],
  ["summary ~ 'it\\') OR (project = SECRET", 'quotation mark'],
  ['status = Done \\', 'backslash'],
  ['status = Done ORDER BY created', 'ORDER BY'],
  ['status = Done\norder \t by key', 'ORDER BY'],
])('%j is refused, as it reaches out or orders', (jql, why) => {
  const bounded = withinProject('10000', jql);
  expect('refused' in bounded && bounded.refused).toContain(why);
});

test('words that are quoted may be anything', () => {
  expect(withinProject('10000', 'summary ~ "order by"')).toHaveProperty('jql');
  expect(withinProject('10000', String.raw`summary ~ "a \") b"`)).toHaveProperty('jql');
});

/** How deep each sign stands in brackets. */
function depthsIn(text: string): number[] {
  let depth = 0;
  return Array.from(text, (sign) => (depth += sign === '(' ? 1 : sign === ')' ? -1 : 0));
}

test('no search closes the bracket that is put around it', () => {
  const pieces = fc.constantFrom('(', ')', '"', "'", '\\', 'a = b', ' OR ', 'project = X');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const bounded = withinProject('1', parts.join(''));
      if ('refused' in bounded) return;
      // Read as Jira reads it: what is quoted or escaped is no bracket.
      const read = bounded.jql.replace(/\\./gs, '').replace(/"[^"]*"|'[^']*'/g, '');
      if (!read.includes('AND (')) return;
      const depths = depthsIn(read.slice(read.indexOf('(') + 1, -1));
      expect(read.endsWith(')')).toBe(true);
      expect(Math.min(0, ...depths)).toBe(0);
      expect(depths.at(-1) ?? 0).toBe(0);
    }),
  );
});
