import type { IssueView } from '../../../src/calls/issue';

/** The number of the latest change of severity; 0 before the first. */
export function latestChange({ changes }: Pick<IssueView, 'changes'>): number {
  return changes[0]?.number ?? 0;
}

/** Whether it is open if the severity stays: another is suggested, or the customer disagrees. */
export function isToKeep({
  working,
  suggested,
  kept,
  changes,
}: Pick<IssueView, 'working' | 'suggested' | 'kept' | 'changes'>): boolean {
  if (changes[0]?.objection?.answered === false) return true;
  return suggested.id !== working.id && kept === undefined;
}

/** Who left the severity as it is; not who chose it in place of the suggestion, which the change itself says. */
export function keptAsItWas({ kept, changes }: Pick<IssueView, 'kept' | 'changes'>): IssueView['kept'] {
  return kept?.at === changes[0]?.at ? undefined : kept;
}
