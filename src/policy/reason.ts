import { cutTo, LONGEST_REASON } from './limits';
import { withoutSecrets } from './secrets';

/** A reason or objection as it is kept: others read it, so nothing that looks like a secret stays in it. */
export function reasonToKeep(given = ''): string {
  return cutTo(withoutSecrets(given.trim()), LONGEST_REASON);
}
