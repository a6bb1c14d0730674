import type { Mistake } from '../parse/codes';
import type { Policy } from '../schema';
import { keyMustExist, type Rule, type Violation } from './rule';

export const textRules: readonly Rule[] = [translatedFactsExist, blanksAreKnown];

const blanks: Record<string, readonly string[]> = {
  greeting: ['key'],
  completed: ['target'],
  goOn: ['target'],
  paging: ['severity'],
  paged: ['severity'],
  nextStep: ['minutes'],
  phone: ['phone'],
  phoneWithCode: ['phone', 'code'],
  meeting: ['link'],
  notEntitled: ['severity', 'target'],
  acknowledged: ['name'],
  stoppedByAgent: ['name', 'why'],
  changed: ['key', 'from', 'to'],
  restored: ['key', 'from', 'to'],
  because: ['why'],
  means: ['to', 'definition'],
  dueNow: ['after'],
  dueMoved: ['before', 'after'],
  disagree: ['lead'],
  objection: ['from', 'to', 'text'],
  objected: ['lead', 'severity'],
  kept: ['name', 'severity', 'why'],
};

function translatedFactsExist({ texts, facts }: Policy): Violation[] {
  const ids = facts.map(({ id }) => id);
  return Object.entries(texts).flatMap(([language, { questions, help }]) =>
    Object.entries({ questions, help }).flatMap(([key, sentences]) =>
      Object.keys(sentences).flatMap((fact) => keyMustExist(['texts', language, key], 'fact', fact, ids)),
    ),
  );
}

function blanksAreKnown({ texts }: Policy): Violation[] {
  return Object.entries(texts).flatMap(([language, sentences]) =>
    Object.entries(sentences).flatMap(([key, sentence]) =>
      unknownBlanks(sentence, blanks[key] ?? []).map((blank) => ({
        path: ['texts', language, key],
        ...unknownBlank(blank, blanks[key] ?? []),
      })),
    ),
  );
}

function unknownBlanks(sentence: unknown, allowed: readonly string[]): string[] {
  if (typeof sentence !== 'string') return [];
  return [...sentence.matchAll(/\{([a-zA-Z]{1,20})\}/g)]
    .map(([, blank]) => blank ?? '')
    .filter((blank) => !allowed.includes(blank));
}

function unknownBlank(blank: string, allowed: readonly string[]): Mistake {
  if (allowed.length === 0) return { code: 'no-blanks', params: { blank } };
  const known = allowed.map((one) => `{${one}}`).join(', ');
  return { code: 'unknown-blank', params: { blank, known } };
}
