import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signalValues } from '../../src/policy/schema/signals';
import formDe from '../../static/locales/policy/form/de-DE.json';
import formEn from '../../static/locales/policy/form/en-US.json';
import labelsDe from '../../static/locales/policy/de-DE.json';
import labelsEn from '../../static/locales/policy/en-US.json';
import { choiceWords, formWordsFor } from '../../static/pages/settings/policy/form/form-words';
import { keyInWords, labelOf } from '../../static/pages/settings/policy/form/labels';
import { policyNode } from '../../static/pages/settings/policy/form/schema/from-json-schema';
import { nodesBelow } from '../../static/pages/settings/policy/form/schema/node-at';
import { sectionOf } from '../../static/pages/settings/policy/form/sections';
import { root } from '../tree';

const FOLDER = join(root, 'static/pages/settings/policy');
const nodes = nodesBelow(policyNode());
const paths = [...new Set(nodes.map(({ schemaPath }) => schemaPath))];

function blanks(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{\w+\}/g), ([blank]) => blank).sort();
}

test('every key of a policy has a German label and help, and no other', () => {
  expect(Object.keys(labelsDe).toSorted()).toEqual(paths.toSorted());
  for (const { label, help } of Object.values(labelsDe)) expect(`${label}${help}`).toMatch(/^\S.*\S$/);
});

test('English labels are those of keys of a policy', () => {
  for (const path of Object.keys(labelsEn)) expect(paths).toContain(path);
});

test('German help names the blanks that the schema names', () => {
  for (const node of nodes)
    expect(blanks(labelOf(node, 'de').help), node.schemaPath).toEqual(blanks(node.help));
});

test('every key of a policy has a sentence and a part of the form', () => {
  for (const { schemaPath, help } of nodes) {
    expect(help, schemaPath).not.toBe('');
    expect(sectionOf(schemaPath.split('.')[0] ?? ''), schemaPath).toBeDefined();
  }
});

test.each(['en', 'de'] as const)('every choice of a policy has words in %s', (language) => {
  const words = formWordsFor(language);
  const known = [...Object.keys(signalValues)];
  for (const node of nodes) {
    if (known.includes(node.schemaPath.split('.').at(-1) ?? '') && node.schemaPath.includes('.when.'))
      continue;
    const shown = node.kind === 'record' ? node.value : node;
    const values = shown.kind === 'choice' || shown.kind === 'ticks' ? shown.values : [];
    for (const value of values)
      expect(choiceWords(words, node.schemaPath, value), `${node.schemaPath} ${value}`).not.toBe(
        value === 'portal' ? '' : value,
      );
  }
});

test('every signal and each of its values has words', () => {
  const keys = Object.entries(signalValues).flatMap(([signal, values]) => [
    `signal.${signal}`,
    ...values.map((value) => `signal.${signal}.${value}`),
  ]);
  expect(
    Object.keys(formEn)
      .filter((key) => key.startsWith('signal.'))
      .toSorted(),
  ).toEqual(keys.toSorted());
});

test('both languages of the form have the same sentences and blanks', () => {
  expect(Object.keys(formDe)).toEqual(Object.keys(formEn));
  expect(Object.values(formDe).map(blanks)).toEqual(Object.values(formEn).map(blanks));
});

test('every sentence of the form is said somewhere', () => {
  const text = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n');
  const begun = /^(choice|mistake|signal|section|line|add\.|start\.preset|checklist|customers|limit)\b/;
  const unsaid = Object.keys(formEn).filter((key) => !begun.test(key) && !text.includes(`'${key}'`));
  expect(unsaid).toEqual([]);
});

test('a key becomes a label word by word', () => {
  expect(keyInWords('firstResponse')).toBe('First response');
});
