import { assert, constantFrom, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy, type Problem } from '../../src/policy/parse';
import type { Mistake } from '../../src/policy/parse/codes';
import { mistakeInWords } from '../../src/policy/parse/words';
import { preset, presetNames } from '../../src/policy/presets';
import de from '../../static/locales/policy/problems/de-DE.json';
import en from '../../static/locales/policy/problems/en-US.json';
import { brokenRules } from './broken-rules';
import { brokenTexts } from './broken-texts';
import { smallPolicy } from './policy-builder';

const ENGLISH = /\b(the|a|is|this|of|and|or|it|at|with|no|not|to|one|give|write|set|found|expected|there)\b/i;

const all = [...Object.values(brokenTexts), ...brokenRules.map(([, change]) => change(smallPolicy))].flatMap(
  problemsIn,
);

function problemsIn(source: string): Problem[] {
  const parsed = parsePolicy(source);
  return parsed.ok ? [] : parsed.problems;
}

/** The sentences that tell a mistake: its own and what its blanks name. */
function saying({ code, params = {} }: Mistake): string[] {
  return [code, ...Object.entries(params).map(([name, value]) => `${name}.${value}`)];
}

/** The mistake in German, without what it quotes from the policy. */
function germanOf({ code, params = {} }: Mistake): string {
  const isOurs = (name: string, value: string) => name === 'blank' || `${name}.${value}` in de;
  const shown = Object.entries(params).map(
    ([name, value]) => [name, isOurs(name, value) ? value : '…'] as const,
  );
  const told = mistakeInWords({ code, params: Object.fromEntries(shown) }, de);
  return told.replace(/`[^`]*`|'[^']*'/g, '…');
}

test.each(Object.entries(brokenTexts))('%s is said of a text that has this mistake', (word, source) => {
  expect(problemsIn(source).flatMap(saying)).toContain(word);
});

test('every sentence about a mistake is said of some policy', () => {
  const said = new Set([...all.flatMap(saying), 'wrong']);
  const isName = (word: string) => /^(day|channel|thing)\./.test(word);
  expect(Object.keys(de).filter((word) => !said.has(word) && !isName(word))).toEqual([]);
});

test('both languages have the same sentences about mistakes', () => {
  expect(Object.keys(de)).toEqual(Object.keys(en));
});

test('each sentence has the same blanks in both languages', () => {
  const blanks = (sentence: string) => Array.from(sentence.matchAll(/\{\w+\}/g), ([blank]) => blank).sort();
  const german: Record<string, string> = de;
  for (const [word, sentence] of Object.entries(en))
    expect(blanks(german[word] ?? ''), word).toEqual(blanks(sentence));
});

test('no mistake is told in English to who reads German', () => {
  for (const problem of all) {
    expect(germanOf(problem)).not.toMatch(ENGLISH);
    expect(mistakeInWords(problem, de)).not.toBe(mistakeInWords(problem, en));
  }
});

test('whatever part of a preset is broken, German tells all of it', () => {
  assert(
    property(constantFrom(...presetNames), nat(), constantFrom(...WRONG), (name, at, wrong) => {
      for (const problem of problemsIn(broken(preset(name), at, wrong))) {
        expect(germanOf(problem)).not.toMatch(ENGLISH);
        expect(mistakeInWords(problem, de)).not.toMatch(/\{(?!key|blank)\w+\}|undefined/);
      }
    }),
    { numRuns: 20 },
  );
});

const WRONG = [null, 7.5, 'something else', '', [], {}, [[1]], { other: 1 }, undefined] as const;

/** A policy as JSON with one of its values, counted from the first, replaced; left out where the other is undefined. */
function broken(policy: object, at: number, wrong: unknown): string {
  const size = JSON.stringify(policy).match(/":/g)?.length ?? 1;
  let seen = -1;
  return JSON.stringify(policy, (key, value: unknown) => {
    if (key !== '' && Number.isNaN(Number(key))) seen += 1;
    return seen === at % size && key !== '' && Number.isNaN(Number(key)) ? wrong : value;
  });
}
