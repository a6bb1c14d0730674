import type { DecisionsView } from '../../../../src/calls/record';
import { type Decision, isFactDetail } from '../../../../src/policy/record';
import type { Viewer } from '../../../shared/viewer';
import { isWord, type Word, type Words } from '../../../shared/words';
import { minutesInWords } from '../minutes';

type Told = Pick<Decision, 'id' | 'kind' | 'by' | 'details' | 'request'>;

/** People by account, as Jira shows them now, and what facts are called, by decision. */
export type Known = Pick<DecisionsView, 'names' | 'facts'>;

/** Whoever reads the record. */
export type Reader = Pick<Viewer, 'words' | 'language'>;

/** A decision in a sentence, with whoever made it. */
export function decisionWords(decision: Told, { names, facts }: Known, reader: Reader): string {
  const { words } = reader;
  const blanks: Record<string, string> = {};
  for (const [name, value] of Object.entries(decision.details))
    blanks[name] = isFactDetail(name)
      ? (facts[decision.id]?.join(', ') ?? String(value))
      : detailWords(name, value, reader);
  const sentence = words(sentenceOf(decision), {
    ...blanks,
    by: byWords(decision, names, words),
    key: decision.request?.key ?? '',
  });
  // What an older version of the app did not note.
  return sentence.replace(/\{\w+\}/g, '–');
}

/** Who decided, by name; the policy itself is called so. */
export function whoWords(by: Decision['by'], names: Record<string, string>, words: Words): string {
  if (by === 'policy') return words('record.policy');
  if (by.accountId === 'erased') return words('record.erased');
  return names[by.accountId] ?? words('record.somebody');
}

/** The sentence for how it was decided, where there is one of its own; otherwise that of the kind. */
function sentenceOf({ kind, details }: Told): Word {
  const how = variantOf(kind, details);
  const own = `decision.${kind}.${how ?? ''}`;
  return how !== undefined && isWord(own) ? own : `decision.${kind}`;
}

/** How a decision of a kind was made, as its details tell. */
function variantOf(kind: Told['kind'], details: Told['details']): string | undefined {
  const own = VARIANTS[kind];
  return own ? own(details) : textOf(details['how']);
}

/** The kinds whose details tell it in a way of their own. */
const VARIANTS: Partial<Record<Told['kind'], (details: Told['details']) => string | undefined>> = {
  received: ({ complete, missing }) => {
    if (complete !== false) return undefined;
    return missing === undefined ? 'held' : 'incomplete';
  },
  'first-response': ({ met }) => (met === undefined ? 'open' : met === true ? undefined : 'late'),
  joined: ({ people }) => (people === undefined ? undefined : 'people'),
  shared: ({ organisation }) => (organisation === true ? 'organisation' : undefined),
  published: ({ restores }) => (restores === undefined ? undefined : 'restored'),
  'shadow-started': ({ days }) => (days === 1 ? 'one' : undefined),
  drilled: ({ state }) => textOf(state),
};

function textOf(value: string | number | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Whoever answers a page by a link or by telephone is not known by account, and is no policy. */
function byWords({ kind, by }: Told, names: Record<string, string>, words: Words): string {
  return kind === 'acknowledged' && by === 'policy' ? words('record.somebody') : whoWords(by, names, words);
}

/** A detail in words: services by name, truths as yes or no, how long and how many as people say it. */
function detailWords(name: string, value: string | number | boolean, reader: Reader): string {
  const { words } = reader;
  if (name === 'minutes' && typeof value === 'number') return minutesInWords(value, reader);
  if (name === 'people')
    return words(value === 1 ? 'decision.people.one' : 'decision.people.many', { count: String(value) });
  if (typeof value === 'boolean') return words(value ? 'answer.yes' : 'answer.no');
  if (name !== 'channel' && name !== 'service') return String(value);
  // Some services have an article within a sentence.
  const word = [`service.said.${value}`, `service.${value}`].find((one) => isWord(one));
  return word === undefined ? String(value) : words(word);
}
