import type { Mark, SeverityChange } from '../world';

/** The latest change of severity that still stands: neither one that took another back nor the one that it took. */
export function standingChange({ changes = [] }: Mark): SeverityChange | undefined {
  const latest = changes.at(-1);
  return latest?.how === 'undone' ? changes.at(-3) : latest;
}
