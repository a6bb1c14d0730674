import en from '../locales/en-US.json';

/** A sentence of `static/locales`, by its key. */
export type Word = keyof typeof en;

/** Whether there is a sentence under this key. */
export function isWord(key: string): key is Word {
  return Object.hasOwn(en, key);
}

/** A sentence in the reader's language with its `{blanks}` filled. */
export type Words = (word: Word, blanks?: Record<string, string | number>) => string;

/** Every sentence in one language. */
export type Sentences = Record<Word, string>;

/** The sentences that every page has at hand; `languages.ts` has the others. */
export const english: Sentences = en;

export type Language = 'de' | 'en';

/** The language a reader gets: German for every German locale, otherwise English, as `translations.fallback` says. */
export function languageOf(locale: string): Language {
  return /^de(-|$)/i.test(locale) ? 'de' : 'en';
}

/** Blanks that a person's name fills. */
const PEOPLE = ['name', 'by'];

/**
 * Words in the language of these sentences. A blank that is not filled stays visible; an empty name is that of a
 * colleague whom nobody could name.
 */
export function wordsIn(sentences: Sentences): Words {
  return (word, blanks = {}) =>
    sentences[word].replace(/\{(\w+)\}/g, (blank, name: string) =>
      blanks[name] === '' && PEOPLE.includes(name)
        ? sentences['name.unknown']
        : String(blanks[name] ?? blank),
    );
}
