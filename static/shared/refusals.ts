import type { NoAnswer } from './ask';
import { whyWords } from './why-words';
import { isWord, type Words } from './words';

/** The sentence for a refusal: what happened and what to do. */
export function refusalWords(words: Words, refusal: NoAnswer): string {
  const blanks = named(words, refusal.params);
  const why = refusal.code === 'service-failed' ? refusal.params?.['why'] : undefined;
  return words(
    `refusal.${refusal.code}`,
    why === undefined ? blanks : { ...blanks, why: whyWords(why, words) },
  );
}

/** The sentence for what an agent wanted to do and the app refused, where it differs from what a customer reads. */
export function agentRefusalWords(words: Words, refusal: NoAnswer): string {
  const forAgents = `refusal.agent.${refusal.code}`;
  return isWord(forAgents) ? words(forAgents, named(words, refusal.params)) : refusalWords(words, refusal);
}

/**
 * Its blanks in words: a service by its name, and whoever changed something by no name (a policy, an import) is
 * somebody.
 */
export function named(words: Words, params: NoAnswer['params']): NoAnswer['params'] {
  if (params === undefined) return undefined;
  const { by, service } = params;
  const serviceName = `service.${service ?? ''}`;
  return {
    ...params,
    ...(by === '' ? { by: words('agent.somebody') } : {}),
    ...(isWord(serviceName) ? { service: words(serviceName) } : {}),
  };
}
