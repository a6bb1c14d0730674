import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import de from '../../static/locales/policy/editor/de-DE.json';
import en from '../../static/locales/policy/editor/en-US.json';
import { editorWordsFor } from '../../static/pages/settings/policy/editor-words';
import { wordsFor } from '../../static/shared/languages';
import { root } from '../tree';

function blanks(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{\w+\}/g), ([blank]) => blank).sort();
}

test('the policy editor says the same in both languages, with the same blanks', () => {
  const inEach = (sentences: Record<string, string>) =>
    Object.entries(sentences).map(([word, sentence]) => [word, blanks(sentence)]);
  expect(inEach(de)).toEqual(inEach(en));
});

test('every sentence of the policy editor is said somewhere', () => {
  const files = globSync('static/pages/settings/policy/**/*.{ts,tsx}', { cwd: root });
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const said = (word: string) => text.includes(`'${word}'`) || word.startsWith('draft.view.');
  expect(Object.keys(en).filter((word) => !said(word))).toEqual([]);
});

test('an admin whom nobody can name is somebody from the team', () => {
  expect(editorWordsFor('de', wordsFor('de-DE'))('versions.by', { by: '', moment: 'heute' })).toMatch(
    /Team, heute\.$/,
  );
});
