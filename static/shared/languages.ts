import de from '../locales/de-DE.json';
import { type Viewer, viewerOf } from './viewer';
import { english, languageOf, type Sentences, type Words, wordsIn } from './words';

// A Custom UI page loads the one language that it needs instead: see static/pages/shared/start.tsx.
const LANGUAGES: Record<ReturnType<typeof languageOf>, Sentences> = { de, en: english };

/** The words for a locale such as `en-US` or `de-AT`. */
export function wordsFor(locale: string): Words {
  return wordsIn(LANGUAGES[languageOf(locale)]);
}

/** The viewer that Forge's context describes, in their language. */
export function viewerFor(context: { locale?: string; timezone?: string }): Viewer {
  return viewerOf(context, LANGUAGES[languageOf(context.locale ?? 'en-US')]);
}
