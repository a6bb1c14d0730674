import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse';
import type { Policy } from '../../src/policy/schema';
import { startingPolicy } from '../../src/policy/start';

function started(priorities: string[], organisations: string[] = []): Policy {
  const project = { id: '1', key: 'HELP', name: 'Help' };
  const parsed = parsePolicy(startingPolicy({ project, requestTypes: [], priorities, organisations }, 'en'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const letters = (count: number) => Array.from({ length: count }, (_, at) => `Level ${at}`);
const lastClauses = (count: number) =>
  started(letters(count)).severities[2]?.clauses.map(({ says }) => says) ?? [];

test('five priorities all become severities', () => {
  expect(started(letters(5)).severities.map(({ priority }) => priority)).toEqual(letters(5));
});

test('only the most severe level begins at once and needs all its clauses', () => {
  const { severities } = started(letters(3));
  expect(severities.map(({ clock }) => clock)).toEqual(['logged', 'submitted', 'submitted']);
  expect(severities.map(({ needs }) => needs)).toEqual(['all', 'any', 'any']);
});

test('questions belong to the last of three levels and to a level of their own from four', () => {
  expect(lastClauses(3)).toContain('Question or wish');
  expect(lastClauses(4)).not.toContain('Question or wish');
});

test('only the level of everyday faults takes the questions in', () => {
  const [critical, high] = started(letters(3)).severities;
  const says = [critical, high].flatMap((level) => level?.clauses.map((one) => one.says) ?? []);
  expect(says).not.toContain('Question or wish');
});

test('a request is of everyday severity until something says otherwise', () => {
  expect([2, 3, 4, 5].map((count) => started(letters(count)).defaultSeverity)).toEqual([
    'P2',
    'P3',
    'P3',
    'P3',
  ]);
});

test.each([
  [2, 'P2'],
  [3, 'P3'],
  [4, 'P4'],
  [5, 'P4'],
])('of %i levels, planned work and questions are never above %s', (count, last) => {
  const { caps } = started(letters(count));
  expect(caps.slice(-2).map(({ severity }) => severity)).toEqual([last, last]);
});

test('a level is told by sentences of its own, one for each condition', () => {
  const [critical] = started(letters(4)).severities;
  expect(critical?.clauses.map(({ says }) => says)).toEqual(['It is down', 'In production', 'No way round']);
});

test('an organisation keeps its name where YAML would read another value', () => {
  const names = ['No', 'true', '12', "O'Neil: sons"];
  expect(started([], names).customers.organizations.map(({ name }) => name)).toEqual(names);
});

test('organisations that a policy cannot name are left out', () => {
  const longest = 'x'.repeat(200);
  const { organizations } = started([], [' ', longest, `${longest}x`, 'Acme', 'ACME ']).customers;
  expect(organizations.map(({ name }) => name)).toEqual([longest, 'Acme']);
});
