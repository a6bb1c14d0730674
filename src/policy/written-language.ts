import { franc } from 'franc-min';
import type { Policy } from './schema';

/** Too little to tell a language by, in letters. */
const TOO_SHORT = 20;
const ENOUGH = 2000;

// The library names languages by ISO 639-3, a policy by the shorter ISO 639-1.
const LONG_NAMES: Readonly<Record<string, string>> = {
  ar: 'arb',
  bg: 'bul',
  cs: 'ces',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fa: 'pes',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sr: 'srp',
  sv: 'swe',
  th: 'tha',
  tr: 'tur',
  uk: 'ukr',
  vi: 'vie',
  zh: 'cmn',
};

/**
 * The language in which a customer is answered: the one they wrote in, if the policy has its questions in it, otherwise
 * the policy's own. A text that is too short to tell is answered in the policy's.
 */
export function writtenLanguage(policy: Pick<Policy, 'language' | 'texts'>, text: string): string {
  const spoken = [policy.language, ...translated(policy)];
  if (spoken.length < 2) return policy.language;
  const only = spoken.flatMap((language) => LONG_NAMES[baseOf(language)] ?? []);
  const weights = new Map<string, number>();
  for (const sentence of text.slice(0, ENOUGH).split(/[.!?]\s|\n/)) {
    const found = franc(sentence, { only, minLength: TOO_SHORT });
    weights.set(found, (weights.get(found) ?? 0) + weightOf(sentence, found));
  }
  return spoken.reduce((best, one) => (weigh(weights, one) > weigh(weights, best) ? one : best));
}

/** Programs speak English to everybody: an error message says little about who pasted it. */
function weightOf(sentence: string, found: string): number {
  return found === 'eng' ? sentence.length / 2 : sentence.length;
}

function weigh(weights: Map<string, number>, language: string): number {
  return weights.get(LONG_NAMES[baseOf(language)] ?? '') ?? 0;
}

/** A language without questions would make half a comment. */
function translated({ texts }: Pick<Policy, 'texts'>): string[] {
  return Object.entries(texts)
    .filter(([, { questions }]) => Object.keys(questions).length > 0)
    .map(([language]) => language);
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
