import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { valueAt } from '../../src/policy/parse/issues';
import { presetSource } from '../../src/policy/presets';
import { policyNode } from '../../static/pages/settings/policy/form/schema/from-json-schema';
import { textOf } from '../../static/pages/settings/policy/text/completion';
import { sentenceAt } from '../../static/pages/settings/policy/text/hover';
import { type Known, offersAt } from '../../static/pages/settings/policy/text/offers';
import { placeAt } from '../../static/pages/settings/policy/text/place';

const stakater = presetSource('stakater');
const root = policyNode();

function known(language: 'de' | 'en' = 'en'): Known {
  const document: unknown = parse(stakater);
  return { root, language, site: undefined, draft: { value: (path) => valueAt(document, path) } };
}

/** What is offered at the end of a text, in a policy that has the names of a preset. */
function offered(text: string): string[] {
  const place = placeAt(text, text.length);
  return place ? offersAt(place, known()).map(({ word }) => word) : [];
}

test('only keys that are not there yet are offered', () => {
  expect(offered('severities:\n  - id: P1\n    ')).toEqual(['examples']);
  expect(offered(`${stakater}\n`)).toContain('retention');
  expect(offered(`${stakater}\n`)).not.toContain('severities');
});

test.each([
  ['the values of a choice', 'severities:\n  - needs: ', ['any', 'all']],
  [
    'the signals of a condition in braces',
    'caps:\n  - { when: { extent: ',
    ['outage', 'major', 'limited', 'none'],
  ],
  ['yes and no', 'requestTypes:\n  - askSeverity: ', ['true', 'false']],
  ['severities by their ids', 'defaultSeverity: ', ['P1', 'P2', 'P3', 'P4']],
  ['calendars and the built-in one', 'severities:\n  - firstResponse: { calendar: ', ['always', 'business']],
  ['nothing for free text', 'name: ', []],
  ['nothing where no key fits', 'unknown:\n  ', []],
])('%s can be completed', (_, text, words) => {
  expect(offered(text)).toEqual(words);
});

test('what the policy says to customers is offered where it is translated', () => {
  const words = offered('texts:\n  fr:\n    translations:\n      ');
  expect(words).toEqual(expect.arrayContaining(['Critical', 'Production', 'Outage']));
  const taken = offered('texts:\n  de:\n    translations:\n      ');
  expect(taken).toEqual([]);
});

test('facts are offered as keys where each can have words of its own', () => {
  expect(offered('texts:\n  fr:\n    questions:\n      ')).toContain('environment');
});

test('a key comes with its colon and the beginning of what goes below it', () => {
  const place = { path: [], isValue: false, isFlow: false, column: 2, word: '' };
  const key = { word: 'clauses', kind: 'key', info: '' } as const;
  expect(textOf({ ...key, holds: 'entries' }, place)).toBe('clauses:\n    - ');
  expect(textOf({ ...key, holds: 'keys' }, place)).toBe('clauses:\n    ');
  expect(textOf(key, { ...place, isFlow: true })).toBe('clauses: ');
});

test('an answer that YAML could take for something else is quoted', () => {
  const place = { path: [], isValue: true, isFlow: false, column: 0, word: '' };
  expect(textOf({ word: 'yes', kind: 'value', info: '' }, place)).toBe("'yes'");
  expect(textOf({ word: 'Major incident', kind: 'value', info: '' }, place)).toBe('Major incident');
});

test('a key has its sentence in the reader’s language where the mouse rests on it', () => {
  const offset = stakater.indexOf('firstResponse') + 3;
  expect(sentenceAt(stakater, offset, known())?.help).toBe('When the first answer is due.');
  expect(sentenceAt(stakater, offset, known('de'))?.help).not.toBe('When the first answer is due.');
  expect(sentenceAt(stakater, stakater.indexOf('Critical') + 2, known())).toBeUndefined();
});
