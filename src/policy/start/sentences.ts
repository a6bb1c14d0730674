import { english } from './english';
import { german } from './german';
import type { StartSentences } from './words';

export type StartLanguage = 'en' | 'de';

const LANGUAGES: Readonly<Record<StartLanguage, StartSentences>> = { en: english, de: german };

/** The words in a language. */
export function sentencesIn(language: StartLanguage): StartSentences {
  return LANGUAGES[language];
}
