import { sentences, type HintLanguage } from './hints/sentences';
import type { RequestType } from './schema/request-type';

/** What stands beneath each native field of the portal's create form, by Jira's field id. */
export interface FieldHints {
  summary: string;
  description: string;
  priority: string;
  attachment: string;
}

export type Hints = Record<HintLanguage, FieldHints>;

/** Whoever is asked for one of these has a problem to report. */
const OF_PROBLEMS = ['errors', 'steps'];

/**
 * The hints for a request type's create form, in each language. They say what to write in the native fields and never
 * name a fact: the create panel on the same form asks for each that the type needs.
 */
export function hintsFor(type: Pick<RequestType, 'facts'>): Hints {
  const isProblem = OF_PROBLEMS.some((fact) => (type.facts[fact] ?? 'skip') !== 'skip');
  const hintsIn = (language: HintLanguage): FieldHints => {
    const { summary, problem, wish, priority, attachment } = sentences[language];
    return { summary, description: isProblem ? problem : wish, priority, attachment };
  };
  return { en: hintsIn('en'), de: hintsIn('de') };
}
