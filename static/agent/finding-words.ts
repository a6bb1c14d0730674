import type { FindingView } from '../../src/calls/issue';
import { isWord, type Words } from '../shared/words';

/** What an agent reads about each finding, once each. A secret is named by its place and kind, never repeated. */
export function findingWords(words: Words, findings: FindingView[]): string[] {
  return [...new Set(findings.map((finding) => sentence(words, finding)))];
}

function sentence(words: Words, { code, message, line, kind }: FindingView): string {
  const word = `finding.agent.${code}`;
  const isPlaced = line !== undefined && kind !== undefined;
  if (!isWord(word) || (isSecret(code) && !isPlaced)) return message;
  return isPlaced ? words(word, { line, what: words(`secret.kind.${kind}`) }) : words(word);
}

function isSecret(code: FindingView['code']): boolean {
  return code === 'secret' || code === 'personal-data';
}
