import { isBetweenWords, parsePhrase, type Item, type Sign } from './parse-phrase';

/** How much of a word is looked up; of one that may go on anyhow, a letter less. */
const START = 4;
const SHORT = 3;
const SPACE = 32;
const LINE_END = 10;

/**
 * Which beginnings of words a text has, as marks at their keys. Two beginnings may share a key: what is not marked is
 * not there, what is marked may be.
 */
export type Starts = Uint8Array;
const SIZE = 4096;

/** Where a beginning is marked. */
export function keyOf(start: string): number {
  let key = 0;
  for (let place = 0; place < start.length; place++) key = (key * 31 + start.charCodeAt(place)) % SIZE;
  return key;
}

/** The beginnings of every word of a folded text, and every other sign in it. */
export function startsIn(folded: string): Starts {
  const starts = new Uint8Array(SIZE);
  let length = 0;
  let key = 0;
  for (let place = 0; place <= folded.length; place++) {
    const code = folded.charCodeAt(place);
    if (isWordSign(code)) {
      length += 1;
      if (length <= START) key = (key * 31 + code) % SIZE;
      if (length === SHORT) starts[key] = 1;
      continue;
    }
    if (length > 0) starts[key] = 1;
    if (code !== SPACE && code !== LINE_END && place < folded.length) starts[code % SIZE] = 1;
    length = 0;
    key = 0;
  }
  return starts;
}

/** a to z and 0 to 9. */
function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Words too common to tell texts apart. */
const common = new Set(
  `a an the this that it is are was were be been has have had do does did not no in on at to of for from with by and or
  but if i we you they he she our your my us me der die das den dem ein eine wir ich sie es ist sind war hat habe und
  oder aber im am auf mit von zu bei nach nich kein when wenn can all any some as so`.split(/\s+/),
);

/**
 * Beginnings of words of which any text that a phrase matches holds at least one; undefined where the phrase needs no
 * particular word. So most phrases need not be looked for in most texts.
 */
export function needsOf(phrase: string): readonly string[] | undefined {
  return needsOfBranches(parsePhrase(phrase), true, true);
}

/** `opens` and `closes`: a word begins where the branches begin, and ends where they end. */
function needsOfBranches(branches: Item[][], opens: boolean, closes: boolean): string[] | undefined {
  const all = new Set<string>();
  for (const items of branches) {
    const needs = rarestOf(items, opens, closes);
    if (needs === undefined) return undefined;
    for (const need of needs) all.add(need);
  }
  return [...all];
}

/** Of the words that a sequence cannot do without, those that fewest texts have. */
function rarestOf(items: Item[], opens: boolean, closes: boolean): string[] | undefined {
  let rarest: string[] | undefined;
  items.forEach((item, index) => {
    const begins = isAfterSpace(items, index - 1, opens);
    const ends = isBeforeSpace(items, index + 1, closes);
    for (const needs of needsOfItem(item, begins, ends))
      if (rarest === undefined || weight(needs) < weight(rarest)) rarest = needs;
  });
  return rarest;
}

function needsOfItem(item: Item, begins: boolean, ends: boolean): string[][] {
  if (item.is === 'letters') return wordsOf(item.signs, begins, ends);
  const needs = item.is === 'group' ? needsOfBranches(item.branches, begins, ends) : undefined;
  return needs ? [needs] : [];
}

/** A text often has a sign or a common word. */
function weight(needs: readonly string[]): number {
  return needs.length + 100 * needs.filter((need) => common.has(need) || !/\w/.test(need)).length;
}

/** Whether a word may begin behind this item, over gaps that are words of their own or nothing. */
function isAfterSpace(items: Item[], index: number, opens: boolean): boolean {
  const item = items[index];
  if (item === undefined) return opens;
  if (item.is === 'gap') return item.spaceAfter === true && isAfterSpace(items, index - 1, opens);
  return item.is === 'letters' && isBetweenWords(item.signs.at(-1));
}

function isBeforeSpace(items: Item[], index: number, closes: boolean): boolean {
  const item = items[index];
  if (item === undefined) return closes;
  if (item.is === 'gap') return item.spaceBefore === true && isBeforeSpace(items, index + 1, closes);
  return item.is === 'letters' && isBetweenWords(item.signs[0]);
}

function isLetter({ sign }: Sign): boolean {
  return /[a-z0-9]/.test(sign);
}

/** The words of a run of letters, each as the beginnings it may have; left out where it may go on outside the run. */
function wordsOf(signs: Sign[], begins: boolean, ends: boolean): string[][] {
  const words: string[][] = [];
  let word: Sign[] = [];
  let isWhole = begins;
  const finish = (apart: boolean) => {
    const starts = isWhole && word.length > 0 ? startsOf(word, apart) : undefined;
    if (starts) words.push(starts);
    word = [];
  };
  for (const one of signs) {
    if (isLetter(one)) word.push(one);
    else {
      finish(!one.optional);
      isWhole = !one.optional;
      if (!one.optional && one.sign !== ' ') words.push([one.sign]);
    }
  }
  finish(ends);
  return words;
}

/** What a word with optional letters may begin with; undefined where a very short one may go on. */
function startsOf(word: Sign[], apart: boolean): string[] | undefined {
  let all = [''];
  for (const { sign, optional } of word)
    all = all.flatMap((so) => (so.length >= START ? [so] : optional ? [so, so + sign] : [so + sign]));
  const least = apart ? 1 : SHORT;
  const isSure = all.every((one) => one.length >= least);
  return isSure ? [...new Set(all)] : undefined;
}
