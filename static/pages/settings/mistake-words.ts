import { useMemo } from 'react';
import type { Mistake, MistakeCode } from '../../../src/policy/parse/codes';
import { mistakeInWords, type MistakeSentences } from '../../../src/policy/parse/words';
import de from '../../locales/policy/problems/de-DE.json';
import en from '../../locales/policy/problems/en-US.json';
import { useViewer } from '../../shared/viewer';
import type { Language } from '../../shared/words';

const LANGUAGES = { de, en } satisfies Record<Language, MistakeSentences>;

/** Tells a mistake in a policy in a language: what is wrong and what to do about it. */
export type MistakeWords = (mistake: Mistake) => string;

export function mistakeWordsFor(language: Language): MistakeWords {
  return (mistake) => mistakeInWords(mistake, LANGUAGES[language]);
}

export function useMistakeWords(): MistakeWords {
  const { language } = useViewer();
  return useMemo(() => mistakeWordsFor(language), [language]);
}

/** Whether there is a sentence for this code. */
export function isMistake(code: string): code is MistakeCode {
  return Object.hasOwn(en, code);
}
