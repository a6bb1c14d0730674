import { list, type Lexicon } from './vocabulary';

/** A word, nothing, some words, or a place in a sentence. */
export type Element =
  | { is: 'word'; ids: Uint8Array; each: readonly number[]; optional: boolean }
  | { is: 'gap'; most: number }
  | { is: 'unless'; ids: Uint8Array }
  | { is: 'start' }
  | { is: 'end' };

/** Phrases that say the same about a request. */
export interface Table {
  /** What they speak of. */
  about: string;
  value: string;
  lines: readonly string[];
}

export interface Pattern {
  about: string;
  value: string;
  elements: readonly Element[];
}

/** Patterns that begin alike, and beside each what may stand right behind its first word: most phrases end there. */
export interface Beginning {
  patterns: Pattern[];
  seconds: (Uint8Array | undefined)[];
}

/** Patterns by the word they begin with, and the number of each known word; 0 is any other word. */
export interface Grammar {
  numbers: ReadonlyMap<string, number>;
  starting: readonly Beginning[];
  /** The words of a class. */
  members: (name: string) => Uint8Array;
}

/**
 * A table of phrases, one a line, `#` begins a remark. Small letters are words, `a|b` either of them, CAPITALS any word
 * of that list, `?` behind one makes it optional, `.3` is up to three words, `!not` that no such word follows, `^` and
 * `$` the edges of a clause, `{cannot}` any phrase of that name.
 */
export function says(about: string, value: string) {
  return ({ raw }: TemplateStringsArray): Table => ({
    about,
    value,
    lines: raw
      .join('')
      .split('\n')
      .map((line) => line.replace(/(?:^|\s)# .*$/, '').trim())
      .filter((line) => line !== ''),
  });
}

/** Compiles tables against the lists of words they name. Throws on a list or a phrase that there is not. */
export function grammarOf(
  tables: readonly Table[],
  lexicon: Lexicon,
  named: Readonly<Record<string, readonly string[]>>,
): Grammar {
  const phrases = tables.flatMap(({ about, value, lines }) =>
    lines
      .flatMap((line) => expand(line, named))
      .flatMap((words) => withoutLead(words).map((one) => ({ about, value, words: one }))),
  );
  const sources = new Set(phrases.flatMap(({ words }) => words));
  const numbers = numbersOf(lexicon, [...sources]);
  const known = new Map<string, Members>();
  const setOf = (source: string) => {
    const found = known.get(source) ?? idsOf(source, lexicon, numbers);
    known.set(source, found);
    return found;
  };
  const starting = Array.from({ length: numbers.size + 1 }, (): Beginning => ({ patterns: [], seconds: [] }));
  for (const { about, value, words } of phrases) {
    const elements = words.map((word) => elementOf(word, setOf));
    const second = secondOf(elements);
    const pattern = { about, value, elements };
    const first = elements.find((element) => element.is === 'word');
    for (const id of first?.each ?? []) {
      starting[id]?.patterns.push(pattern);
      starting[id]?.seconds.push(second);
    }
  }
  return { numbers, starting, members: (source) => setOf(source).ids };
}

/** What may stand right behind the first word; undefined where anything may. */
function secondOf([first, ...rest]: readonly Element[]): Uint8Array | undefined {
  const behind = first?.is === 'start' ? rest.slice(1) : rest;
  const [next] = behind;
  if (next?.is === 'word' && !next.optional) return next.ids;
  const mandatory = behind.findIndex((element) => element.is !== 'word' || !element.optional);
  const allowed = behind.slice(0, mandatory + 1);
  if (mandatory < 0 || next?.is !== 'word') return undefined;
  const ids = new Uint8Array(next.ids.length);
  for (const element of allowed) {
    if (element.is !== 'word') return undefined;
    for (const id of element.each) ids[id] = 1;
  }
  return ids;
}

/** Each phrase that a name in braces stands for makes a phrase of its own. */
function expand(line: string, named: Readonly<Record<string, readonly string[]>>): string[][] {
  const name = /\{(\w+)\}/.exec(line)?.[1];
  if (name === undefined) return [line.split(/\s+/)];
  const phrases = named[name];
  if (phrases === undefined) throw new Error(`There is no phrase called ${name}, which "${line}" names.`);
  return phrases.flatMap((phrase) => expand(line.replace(`{${name}}`, phrase), named));
}

/** A pattern is looked up by its first word, so an optional one in front makes two patterns. */
function withoutLead(words: readonly string[]): (readonly string[])[] {
  const lead = words.findIndex((word) => word !== '^');
  const first = words[lead];
  if (first === undefined || !first.endsWith('?')) return [words];
  const before = words.slice(0, lead);
  const rest = words.slice(lead + 1);
  return [[...before, first.slice(0, -1), ...rest], ...withoutLead([...before, ...rest])];
}

function numbersOf(lexicon: Lexicon, sources: readonly string[]): Map<string, number> {
  const literals = sources.flatMap((source) => alternativesOf(source).filter((word) => !isList(word)));
  const numbers = new Map<string, number>();
  for (const word of [...Object.values(lexicon).flat(), ...literals.flatMap(wordsOf)])
    if (!numbers.has(word)) numbers.set(word, numbers.size + 1);
  return numbers;
}

/** Words as marks at their numbers, and their numbers. */
interface Members {
  ids: Uint8Array;
  each: readonly number[];
}

function idsOf(source: string, lexicon: Lexicon, numbers: ReadonlyMap<string, number>): Members {
  const ids = new Uint8Array(numbers.size + 1);
  const each: number[] = [];
  for (const one of alternativesOf(source)) {
    const words = isList(one) ? lexicon[one] : wordsOf(one);
    if (words === undefined) throw new Error(`There is no list of words called ${one}.`);
    for (const word of words) {
      const id = numbers.get(word);
      if (id === undefined) throw new Error(`The word ${word} is in no list and in no phrase.`);
      if (ids[id] !== 1) each.push(id);
      ids[id] = 1;
    }
  }
  return { ids, each };
}

function alternativesOf(source: string): string[] {
  if (/^(?:\^|\$|\.\d)$/.test(source)) return [];
  return source.replace(/^!|\?$/g, '').split('|');
}

function isList(word: string): boolean {
  return /^[A-Z]/.test(word);
}

function wordsOf(literal: string): readonly string[] {
  return list(Object.assign([literal], { raw: [literal] }));
}

function elementOf(word: string, setOf: (source: string) => Members): Element {
  if (word === '^') return { is: 'start' };
  if (word === '$') return { is: 'end' };
  if (/^\.\d$/.test(word)) return { is: 'gap', most: Number(word.slice(1)) };
  if (word.startsWith('!')) return { is: 'unless', ids: setOf(word.slice(1)).ids };
  return { is: 'word', ...setOf(word.replace(/\?$/, '')), optional: word.endsWith('?') };
}
