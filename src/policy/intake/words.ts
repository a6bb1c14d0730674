import { fold } from './prose/fold';
import { keyOf, needsOf } from './words/needs';

/** One line of a table of phrases. */
export interface Phrase {
  pattern: RegExp;
  /** Only a text with a word that begins like one of these can hold it; any text where there are none. */
  needs?: readonly number[];
}

/**
 * A pattern from a table: one phrase a line, `#` begins a remark. Finds whole words in a folded text, so phrases are
 * written in small letters and German ones with their umlauts. Keep repetition bounded and never inside another one:
 * the text is anybody's.
 */
export function words(table: TemplateStringsArray, ...parts: RegExp[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${phrasesOf(table, parts)})(?!\\w)`, 'g');
}

/** The same, phrase by phrase, to be looked for in whole texts. */
export function phrases(table: TemplateStringsArray, ...parts: RegExp[]): readonly Phrase[] {
  return linesOf(table, parts).map((line) => {
    const needs = needsOf(line);
    return {
      pattern: new RegExp(`(?<!\\w)(?:${line})(?!\\w)`, 'g'),
      ...(needs && { needs: needs.map(keyOf) }),
    };
  });
}

/** The same for phrases with which a sentence or a list item begins, after bullets and numbers. */
export function opening(table: TemplateStringsArray, ...parts: RegExp[]): RegExp {
  return new RegExp(`[^a-z\\n]{0,12}(?:${phrasesOf(table, parts)})(?!\\w)`, 'y');
}

/** The patterns of a table's phrases. */
export function patternsOf(table: readonly Phrase[]): RegExp[] {
  return table.map(({ pattern }) => pattern);
}

/** What any of these patterns finds. */
export function either(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'g');
}

/** Any of these words, to be set into a table. */
export function oneOf(list: string): RegExp {
  return new RegExp(`(?:${list.trim().split(/\s+/).join('|')})`);
}

function phrasesOf(table: TemplateStringsArray, parts: readonly RegExp[]): string {
  return linesOf(table, parts).join('|');
}

function linesOf({ raw }: TemplateStringsArray, parts: readonly RegExp[]): string[] {
  const text = raw.map((piece, index) => piece + (parts[index]?.source ?? '')).join('');
  return text
    .split('\n')
    .map((line) => foldPattern(line.replace(/(?:^|\s)# .*$/, '').trim()))
    .filter((line) => line !== '');
}

/** An umlaut may be written with an e after it, and ß with two s. What follows a backslash keeps its capitals. */
function foldPattern(pattern: string): string {
  const spelt = pattern.replace(/[äöüß]/g, (sign) => (sign === 'ß' ? 'ss?' : `${fold(sign)}e?`));
  return spelt.replace(/\\.|[^\\]+/g, (part) => (part.startsWith('\\') ? part : fold(part)));
}
