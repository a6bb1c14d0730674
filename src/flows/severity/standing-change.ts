import type { Mark, SeverityChange } from '../world/request';

/** What the customer says against the change that stands, while nobody has answered it. */
export function openObjection(mark: Pick<Mark, 'changes'>): SeverityChange['objection'] {
  const objection = standingChange(mark)?.objection;
  return objection?.answered === undefined ? objection : undefined;
}

/** The latest change of severity that still stands: neither one that took another back nor the one that it took. */
export function standingChange({ changes = [] }: Pick<Mark, 'changes'>): SeverityChange | undefined {
  const latest = changes.at(-1);
  return latest?.how === 'undone' ? standingChange({ changes: changes.slice(0, -2) }) : latest;
}
