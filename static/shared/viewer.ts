import { createContext, useContext } from 'react';
import { type Times, timesFor } from './times';
import { english, type Language, languageOf, type Sentences, type Words, wordsIn } from './words';

/** Who reads the page: their language and their time zone. */
export interface Viewer {
  language: Language;
  words: Words;
  times: Times;
  /** IANA; undefined where Forge does not say. */
  timeZone?: string;
}

/** The viewer that Forge's context describes; the sentences are those of their language. */
export function viewerOf(context: { locale?: string; timezone?: string }, sentences: Sentences): Viewer {
  const locale = context.locale ?? 'en-US';
  const words = wordsIn(sentences);
  return {
    language: languageOf(locale),
    words,
    times: timesFor(locale, context.timezone, words),
    ...(context.timezone === undefined ? {} : { timeZone: context.timezone }),
  };
}

export const ViewerContext = createContext<Viewer>(viewerOf({}, english));

/** The viewer of the page this component is on. */
export function useViewer(): Viewer {
  return useContext(ViewerContext);
}
