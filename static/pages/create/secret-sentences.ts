import type { Secret } from '../../../src/policy/secrets';
import type { Language, Words } from '../../shared/words';

const MOST_LINES = 5;

/**
 * What to say about the secrets of one answer, one sentence for each kind: where it is and what to do. The secret
 * itself is never repeated. An answer of one line has no line numbers.
 */
export function secretSentences(
  words: Words,
  language: Language,
  secrets: readonly Secret[],
  lines: 'one' | 'many',
): string[] {
  return [...new Set(secrets.map(({ kind }) => kind))].map((kind) => {
    const what = words(`secret.kind.${kind}`);
    const places = [...new Set(secrets.filter((one) => one.kind === kind).map(({ line }) => line))];
    if (lines === 'one') return words('secret.here', { what });
    if (places.length === 1) return words('secret.line', { what, line: places[0] ?? 1 });
    return words('secret.lines', { what, lines: listed(words, language, places) });
  });
}

function listed(words: Words, language: Language, places: number[]): string {
  const rest = places.length - MOST_LINES;
  const named = places.slice(0, MOST_LINES).map(String);
  const all = rest > 0 ? [...named, words('secret.more', { count: rest })] : named;
  return new Intl.ListFormat(language).format(all);
}
