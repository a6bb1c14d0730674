import type { MarkOf } from '../../../src/policy/secrets';
import type { Words } from '../../shared/words';

/** What stands in an answer where a secret was, in its author's language: `[entfernt: Passwort]`. */
export function secretMarks(words: Words): MarkOf {
  return (kind) => words('secret.mark', { what: words(`secret.mark.${kind}`) });
}
