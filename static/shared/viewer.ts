import { createContext, useContext } from 'react';
import { type Times, timesFor } from './times';
import { type Language, languageOf, type Words, wordsFor } from './words';

/** Who reads the page: their language and their time zone. */
export interface Viewer {
  language: Language;
  words: Words;
  times: Times;
  /** IANA; undefined where Forge does not say. */
  timeZone?: string;
}

/** The viewer that Forge's context describes. */
export function viewerOf(context: { locale?: string; timezone?: string }): Viewer {
  const locale = context.locale ?? 'en-US';
  const words = wordsFor(locale);
  return {
    language: languageOf(locale),
    words,
    times: timesFor(locale, context.timezone, words),
    ...(context.timezone === undefined ? {} : { timeZone: context.timezone }),
  };
}

export const ViewerContext = createContext<Viewer>(viewerOf({}));

/** The viewer of the page this component is on. */
export function useViewer(): Viewer {
  return useContext(ViewerContext);
}
