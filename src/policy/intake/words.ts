import { fold } from './prose/fold';

/**
 * A pattern from a table: one phrase a line, `#` begins a remark. Finds whole words in a folded text, so phrases are
 * written in small letters and German ones with their umlauts. Keep repetition bounded and never inside another one:
 * the text is anybody's.
 */
export function words(table: TemplateStringsArray, ...parts: RegExp[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${phrasesOf(table, parts)})(?!\\w)`, 'g');
}

/** The same for phrases with which a sentence or a list item begins, after bullets and numbers. */
export function opening(table: TemplateStringsArray, ...parts: RegExp[]): RegExp {
  return new RegExp(`[^a-z\\n]{0,12}(?:${phrasesOf(table, parts)})(?!\\w)`, 'y');
}

/** What any of these patterns finds. */
export function either(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'g');
}

/** Any of these words, to be set into a table. */
export function oneOf(list: string): RegExp {
  return new RegExp(`(?:${list.trim().split(/\s+/).join('|')})`);
}

function phrasesOf({ raw }: TemplateStringsArray, parts: readonly RegExp[]): string {
  const text = raw.map((piece, index) => piece + (parts[index]?.source ?? '')).join('');
  const phrases = text
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)# .*$/, '').trim())
    .filter((line) => line !== '');
  return foldPattern(phrases.join('|'));
}

/** An umlaut may be written with an e after it, and ß with two s. What follows a backslash keeps its capitals. */
function foldPattern(pattern: string): string {
  const spelt = pattern.replace(/[äöüß]/g, (sign) => (sign === 'ß' ? 'ss?' : `${fold(sign)}e?`));
  return spelt.replace(/\\.|[^\\]+/g, (part) => (part.startsWith('\\') ? part : fold(part)));
}
