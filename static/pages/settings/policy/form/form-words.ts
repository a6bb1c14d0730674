import { useMemo } from 'react';
import de from '../../../../locales/policy/form/de-DE.json';
import en from '../../../../locales/policy/form/en-US.json';
import { useViewer } from '../../../../shared/viewer';
import type { Language } from '../../../../shared/words';

/** A sentence of `static/locales/policy/form`, which comes with the form and not with every page. */
export type FormWord = keyof typeof en;

export type FormWords = (word: FormWord, blanks?: Record<string, string | number>) => string;

const LANGUAGES = { de, en } satisfies Record<Language, Record<FormWord, string>>;

export function isFormWord(key: string): key is FormWord {
  return Object.hasOwn(en, key);
}

/** The form's sentences in a language, with their `{blanks}` filled. */
export function formWordsFor(language: Language): FormWords {
  const sentences: Record<FormWord, string> = LANGUAGES[language];
  return (word, blanks = {}) =>
    sentences[word].replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
}

export function useFormWords(): FormWords {
  const { language } = useViewer();
  return useMemo(() => formWordsFor(language), [language]);
}

/** A value of a choice in words: its own there, otherwise what the value is called everywhere. */
export function choiceWords(words: FormWords, schemaPath: string, value: string): string {
  const own = `choice.${schemaPath}.${value}`;
  const shared = `choice.${value}`;
  if (isFormWord(own)) return words(own);
  return isFormWord(shared) ? words(shared) : value;
}
