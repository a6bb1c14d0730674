import { sentences, type HintLanguage } from './hints/sentences';
import type { Policy } from './schema';
import type { Fact } from './schema/fact';
import type { RequestType } from './schema/request-type';

/** What stands beneath each native field of the portal's create form, by Jira's field id. */
export interface FieldHints {
  summary: string;
  description: string;
  priority: string;
  attachment: string;
}

export type Hints = Record<HintLanguage, FieldHints>;

const LONGEST = 300;
/** Asked for by the field itself. */
const OWN_FIELD = 'description';

/**
 * The hints for a request type's create form, in each language, none longer than 300 characters. The description's
 * names the facts that the type requires, in the policy's order, as far as they fit.
 */
export function hintsFor(policy: Pick<Policy, 'language' | 'facts'>, type: RequestType): Hints {
  const required = policy.facts.filter(({ id }) => id !== OWN_FIELD && type.facts[id] === 'required');
  const hintsIn = (language: HintLanguage): FieldHints => {
    const { summary, description, mention, priority, attachment } = sentences[language];
    const names = required.map((fact) => nameOf(fact, language, policy.language));
    const asked = withNames(`${description} ${mention}`, names);
    return { summary, description: asked ?? description, priority, attachment };
  };
  return { en: hintsIn('en'), de: hintsIn('de') };
}

/** The policy's label where it is in the reader's language, else what everybody calls the fact. */
function nameOf({ id, label = id }: Fact, language: HintLanguage, policyLanguage: string): string {
  if (policyLanguage.toLowerCase().split('-')[0] === language) return label;
  return sentences[language].facts[id] ?? label;
}

/** A sentence that ends in as many names as fit; undefined where none does. */
function withNames(beginning: string, names: string[]): string | undefined {
  if (names.length === 0) return undefined;
  const sentence = `${beginning} ${names.join(', ')}.`;
  return sentence.length <= LONGEST ? sentence : withNames(beginning, names.slice(0, -1));
}
