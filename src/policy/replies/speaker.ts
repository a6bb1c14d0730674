import { inLanguage } from '../language';
import type { Block } from '../message';
import type { Policy } from '../schema';
import { sentences, type Sentence } from './sentences';

export type RepliesPolicy = Pick<Policy, 'severities' | 'calendars' | 'facts' | 'texts' | 'language'>;

/** A sentence, and the addresses in it that the policy supplied. */
export interface Said {
  text: string;
  links: string[];
}

export type Say = (sentence: Sentence, blanks?: Record<string, string>) => Said;

/**
 * The policy's sentence in the reader's language, or else the built-in one; each falls back on its own. An empty name
 * is a colleague's.
 */
export function speaker(policy: RepliesPolicy, language: string): Say {
  const own = inLanguage(policy.texts, language, policy.language);
  const builtIn = inLanguage(sentences, language, policy.language) ?? sentences['en'];
  const templateOf = (sentence: Sentence) => own?.[sentence] ?? builtIn?.[sentence] ?? '';
  return (sentence, blanks = {}) => {
    const template = templateOf(sentence);
    const named = blanks['name'] === '' ? { ...blanks, name: templateOf('colleagueUnknown') } : blanks;
    return {
      text: fill(template, named),
      links: [...addressesIn(template), ...addressesIn(blanks['link'])],
    };
  };
}

function fill(sentence: string, blanks: Record<string, string>): string {
  return sentence.replace(/\{([a-zA-Z]{1,20})\}/g, (all, blank: string) => blanks[blank] ?? all);
}

/** Web addresses without the punctuation that ends their sentence, or a blank that somebody else's words may fill. */
function addressesIn(words = ''): string[] {
  return words.match(/https:\/\/[^\s{}]*[^\s{}.,;:!?)]/g) ?? [];
}

/** The questions of these facts in their order, so that a reply by number means what was asked. */
export function questionList(policy: RepliesPolicy, facts: string[], language: string): Block {
  const translated = inLanguage(policy.texts, language, policy.language)?.questions ?? {};
  const items = facts.map(
    (fact) => translated[fact] ?? policy.facts.find(({ id }) => id === fact)?.question ?? fact,
  );
  return { kind: 'list', ordered: true, items, ...pressable(items.flatMap(addressesIn)) };
}

/** Sentences of one paragraph. */
export function paragraph(...said: Said[]): Block {
  const text = said.map((one) => one.text).join(' ');
  return { kind: 'paragraph', text, ...pressable(said.flatMap(({ links }) => links)) };
}

function pressable(links: string[]): Pick<Block, 'links'> {
  return links.length === 0 ? {} : { links };
}
