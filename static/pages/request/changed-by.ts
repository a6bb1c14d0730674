import type { ChangeView } from '../../../src/calls/shared';
import type { Words } from '../../shared/words';

/** Who changed the severity, for the customer; a change in Jira that names nobody is the team's, not the policy's. */
export function changedBy(words: Words, { by, how }: Pick<ChangeView, 'by' | 'how'>): string {
  return by ?? words(how === 'in-jira' ? 'request.change.byTeam' : 'request.change.byPolicy');
}
