import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyJsonSchemaText } from '../../src/policy/json-schema';
import { preset } from '../../src/policy/presets';
import { publicPart } from '../../src/policy/public';
import { policySchema } from '../../src/policy/schema';
import { conditionSchema } from '../../src/policy/schema/condition';

test('policy.schema.json is up to date; otherwise run npm run schema', () => {
  const file = new URL('../../src/policy/policy.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(policyJsonSchemaText());
});

test('every key of the format has a sentence', () => {
  const silent: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      const inner = `${path}.${key}`;
      if (path.endsWith('.properties') && !('description' in Object(value))) silent.push(inner);
      look(value, inner);
    }
  };
  look(JSON.parse(policyJsonSchemaText()), '');
  expect(silent).toEqual([]);
});

test('a policy that was parsed once parses to itself', () => {
  const policy = preset('interstellio');
  expect(policySchema.parse(structuredClone(policy))).toEqual(policy);
});

test('the public part names no customer, tier, ladder or target', () => {
  const text = JSON.stringify(publicPart(preset('stakater')));
  expect(text).not.toMatch(/northwind|contoso|fabrikam|premium|p1-oncall|ladder/i);
  expect(Object.keys(publicPart(preset('stakater')))).toEqual([
    'name',
    'language',
    'severities',
    'defaultSeverity',
    'caps',
    'floors',
    'calendars',
    'facts',
    'requestTypes',
    'texts',
  ]);
});

test('one word of a condition counts as a list of that word', () => {
  expect(conditionSchema.parse({ extent: 'major', reach: ['one', 'many'] })).toEqual({
    extent: ['major'],
    reach: ['one', 'many'],
  });
});
