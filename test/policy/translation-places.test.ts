import { expect, test } from 'vitest';
import { ownTexts, translationsOf, unfinished } from '../../src/policy/translation';
import { parsePolicy } from '../../src/policy/parse';
import type { Policy } from '../../src/policy/schema';
import { smallPolicy } from './policy-builder';

function inGerman(translations: Record<string, string>): Policy {
  const parsed = parsePolicy(`${smallPolicy}texts: ${JSON.stringify({ de: { translations } })}\n`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

test.each([
  ['a severity’s name', { severities: [{ name: 'Said' }] }],
  ['a severity’s definition', { severities: [{ definition: 'Said' }] }],
  ['what a clause says', { severities: [{ clauses: [{ says: 'Said' }] }] }],
  ['a severity’s example', { severities: [{ examples: ['Said'] }] }],
  ['why a cap holds', { caps: [{ why: 'Said' }] }],
  ['why a floor holds', { floors: [{ why: 'Said' }] }],
  ['a fact’s label', { facts: [{ label: 'Said' }] }],
  ['a fact’s option', { facts: [{ options: ['Said'] }] }],
  ['a tier’s name', { customers: { tiers: [{ name: 'Said' }] } }],
  ['what a tier says', { customers: { tiers: [{ says: 'Said' }] } }],
  ['the rule for addresses', { customers: { addresses: { says: 'Said' } } }],
  ['a step of signing up', { customers: { addresses: { signUp: ['Said'] } } }],
])('%s can be translated', (_, draft) => {
  expect(ownTexts(draft).map(({ text }) => text)).toEqual(['Said']);
});

test.each([
  ['a number for a text', { caps: [{ why: 3 }] }],
  ['a text for a list', { facts: 'Said' }],
  ['nothing for a group', { customers: null }],
])('a draft with %s has no text there', (_, draft) => {
  expect(ownTexts(draft)).toEqual([]);
});

test('a language that was begun lacks every text but its own, and one never begun lacks none', () => {
  const begun = inGerman({ Critical: 'Kritisch' });
  const texts = new Set(ownTexts(begun).map(({ text }) => text));
  expect(unfinished(begun)).toEqual([{ language: 'de', count: texts.size - 1 }]);
  expect(unfinished(inGerman({}))).toEqual([]);
});

test('a language that has every text is finished', () => {
  const all = ownTexts(inGerman({})).map(({ text }) => [text, `${text} (de)`] as const);
  expect(unfinished(inGerman(Object.fromEntries<string>(all)))).toEqual([]);
});

test('a text that no language has is called nothing else', () => {
  const policy = inGerman({ Critical: 'Kritisch' });
  expect(translationsOf(policy, 'Critical')).toEqual(['Kritisch']);
  expect(translationsOf(policy, 'Normal')).toEqual([]);
});
