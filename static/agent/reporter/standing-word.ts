import type { ReporterView } from '../../../src/calls/people';
import type { Word } from '../../shared/words';

/** The sentence for what the reporter's address came to; a shared mailbox of nobody's is told from a customer's. */
export function standingWord({ standing, organisation }: ReporterView): Word {
  if (standing === 'role' && organisation === undefined) return 'agent.standing.role.unlisted';
  return `agent.standing.${standing}`;
}
