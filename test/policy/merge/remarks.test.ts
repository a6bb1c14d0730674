import { expect, test } from 'vitest';
import { mergePolicies } from '../../../src/policy/merge';

const base = `# Ours since May
name: Desk
# as in Jira
language: en
facts:
  - id: a # the first
    question: What?
desk: { email: help@acme.example }
`;

/** What becomes of my text, in which the name alone changed, where they changed a remark. */
function withTheirs(from: string, to: string, mine = base): string {
  expect(base).toContain(from);
  const own = mine.replace('name: Desk', 'name: Our desk');
  const theirs = base.replace(from, to).replace('email: help', 'email: ask');
  const { source, conflicts } = mergePolicies(base, theirs, own);
  expect(conflicts).toEqual([]);
  return source.replace('name: Our desk', 'name: Desk').replace('email: ask', 'email: help');
}

test.each(['# as in Jira', '# the first', '# Ours since May'])(
  'a remark that they reworded comes: %s',
  (remark) => {
    expect(withTheirs(remark, `${remark} and elsewhere`)).toBe(
      base.replace(remark, `${remark} and elsewhere`),
    );
  },
);

test('a remark that they removed stays in my text', () => {
  expect(withTheirs('# as in Jira\n', '')).toBe(base);
  expect(withTheirs(' # the first', '')).toBe(base);
});

test('a remark that I removed stays away', () => {
  const mine = base.replace('# as in Jira\n', '');
  expect(withTheirs('help', 'help', mine)).toBe(mine);
});

test('a remark that both reworded stays as I wrote it', () => {
  const mine = base.replace('# as in Jira', '# mine');
  expect(withTheirs('# as in Jira', '# theirs', mine)).toBe(mine);
});
