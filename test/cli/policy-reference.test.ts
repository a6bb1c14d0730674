import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyReference } from '../../cli/policy-reference';
import { policyJsonSchemaText } from '../../src/policy/json-schema';

test('docs/policy.md is up to date; otherwise run npm run schema', () => {
  expect(readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')).toBe(policyReference());
});

test('the policy reference tells every key of the format, its sentence beside it', () => {
  const page = policyReference();
  const untold = [...policyJsonSchemaText().matchAll(/"description": "((?:[^"\\]|\\.)+)"/g)]
    .map(([, sentence = '']) => JSON.parse(`"${sentence}"`) as string)
    .filter((sentence) => !page.includes(sentence));
  expect(untold).toEqual([]);
});

test('a range, a choice and what happens when left out stand with their key', () => {
  const page = policyReference();
  expect(page).toContain('`decisionDays`: Days after which');
  expect(page).toMatch(/`minutes`: .* _Whole number from 1 to 525600\._/);
  expect(page).toMatch(/`needs`: .* _One of `any`, `all`\._ Left out: `any`\./);
});
