import type { Mark, SeverityChange } from '../world/request';

/** The latest change of severity that still stands: neither one that took another back nor the one that it took. */
export function standingChange({ changes = [] }: Pick<Mark, 'changes'>): SeverityChange | undefined {
  const latest = changes.at(-1);
  return latest?.how === 'undone' ? standingChange({ changes: changes.slice(0, -2) }) : latest;
}
