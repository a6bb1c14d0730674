import { fold } from '../../intake/prose/fold';

/** Lists of words by what they do in a sentence, English and German side by side. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/**
 * A list of words from a table; `#` begins a remark. `fail~` stands for fail, fails, failed and failing; an umlaut may
 * be written with an e after it, a sharp s as two, as the Swiss do.
 */
export function list({ raw }: TemplateStringsArray): readonly string[] {
  const text = raw
    .join('')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)# .*$/, ''))
    .join(' ');
  return text.split(/\s+/).flatMap((word) => (word === '' ? [] : formsOf(word).flatMap(spellings)));
}

function formsOf(word: string): string[] {
  if (!word.endsWith('~')) return [word];
  const stem = word.slice(0, -1);
  const bare = stem.replace(/e$/, '');
  if (/[^aeiou]y$/.test(stem))
    return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(stem)) return [stem, `${stem}es`, `${stem}ed`, `${stem}ing`];
  const forms = [stem, `${stem}s`, `${bare}ed`, `${bare}ing`];
  // stop, stopped: a short vowel doubles what follows. The forms that do not exist harm nobody.
  const last = stem.slice(-1);
  return /[^aeiou][aeiou][bdgmnprt]$/.test(stem)
    ? [...forms, `${stem}${last}ed`, `${stem}${last}ing`]
    : forms;
}

function spellings(word: string): string[] {
  if (/^[\x20-\x7e]*$/.test(word)) return [word.toLowerCase()];
  const sharp = word.replace(/ß/g, 'ss');
  const long = sharp.replace(/[äöü]/g, (sign) => `${fold(sign)}e`);
  return [...new Set([word, long, sharp].map(fold))];
}
