import type { Decision } from '../../../../src/policy/record';
import { isWord, type Words } from '../../../shared/words';

/** A decision in a sentence, with whoever made it. `names`: people by account, as Jira shows them now. */
export function decisionWords(
  { kind, by, details, request }: Pick<Decision, 'kind' | 'by' | 'details' | 'request'>,
  names: Record<string, string>,
  words: Words,
): string {
  const blanks: Record<string, string> = {};
  for (const [name, value] of Object.entries(details)) blanks[name] = detailWords(name, value, words);
  const sentence = words(`decision.${kind}`, {
    ...blanks,
    by: whoWords(by, names, words),
    key: request?.key ?? '',
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

/** A detail in words: codes that have a word get it, truths are yes or no. */
function detailWords(name: string, value: string | number | boolean, words: Words): string {
  if (typeof value === 'boolean') return words(value ? 'answer.yes' : 'answer.no');
  const word = name === 'channel' || name === 'service' ? `service.${value}` : `detail.${name}.${value}`;
  return isWord(word) ? words(word) : String(value);
}
