import { useMemo } from 'react';
import de from '../../../locales/policy/editor/de-DE.json';
import en from '../../../locales/policy/editor/en-US.json';
import { useViewer } from '../../../shared/viewer';
import type { Language, Words } from '../../../shared/words';

/** A sentence of `static/locales/policy/editor`, which comes with the editor and not with every page. */
export type EditorWord = keyof typeof en;

export type EditorWords = (word: EditorWord, blanks?: Record<string, string | number>) => string;

const LANGUAGES = { de, en } satisfies Record<Language, Record<EditorWord, string>>;

/** The editor's sentences in a language, with their `{blanks}` filled; an empty one is a person nobody could name. */
export function editorWordsFor(language: Language, all: Words): EditorWords {
  const sentences: Record<EditorWord, string> = LANGUAGES[language];
  return (word, blanks = {}) =>
    sentences[word].replace(/\{(\w+)\}/g, (blank, name: string) =>
      blanks[name] === '' ? all('name.unknown') : String(blanks[name] ?? blank),
    );
}

export function useEditorWords(): EditorWords {
  const { language, words } = useViewer();
  return useMemo(() => editorWordsFor(language, words), [language, words]);
}
