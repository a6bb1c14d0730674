import type { NoAnswer } from './ask';
import { isWord, type Words } from './words';

/** The sentence for a refusal: what happened and what to do. */
export function refusalWords(words: Words, refusal: NoAnswer): string {
  return words(`refusal.${refusal.code}`, named(words, refusal.params));
}

/** The sentence for what an agent wanted to do and the app refused, where it differs from what a customer reads. */
export function agentRefusalWords(words: Words, refusal: NoAnswer): string {
  const forAgents = `refusal.agent.${refusal.code}`;
  return isWord(forAgents) ? words(forAgents, refusal.params) : refusalWords(words, refusal);
}

/** Whoever changed something by no name (a policy, an import) is somebody. */
export function named(words: Words, params: NoAnswer['params']): NoAnswer['params'] {
  return params?.['by'] === '' ? { ...params, by: words('agent.somebody') } : params;
}
