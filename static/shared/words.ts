import de from '../locales/de-DE.json';
import en from '../locales/en-US.json';

/** A sentence of `static/locales`, by its key. */
export type Word = keyof typeof en;

/** Whether there is a sentence under this key. */
export function isWord(key: string): key is Word {
  return Object.hasOwn(en, key);
}

/** A sentence in the reader's language with its `{blanks}` filled. */
export type Words = (word: Word, blanks?: Record<string, string | number>) => string;

const LANGUAGES = { de, en } satisfies Record<string, Record<Word, string>>;

export type Language = keyof typeof LANGUAGES;

/** The language a reader gets: German for every German locale, otherwise English, as `translations.fallback` says. */
export function languageOf(locale: string): Language {
  return /^de(-|$)/i.test(locale) ? 'de' : 'en';
}

/** Blanks that a person's name fills. */
const PEOPLE = ['name', 'by'];

/**
 * The sentences for a locale such as `en-US` or `de-AT`. A blank that is not filled stays visible; an empty name is that
 * of a colleague whom nobody could name.
 */
export function wordsFor(locale: string): Words {
  const sentences: Record<Word, string> = LANGUAGES[languageOf(locale)];
  return (word, blanks = {}) =>
    sentences[word].replace(/\{(\w+)\}/g, (blank, name: string) =>
      blanks[name] === '' && PEOPLE.includes(name)
        ? sentences['name.unknown']
        : String(blanks[name] ?? blank),
    );
}
