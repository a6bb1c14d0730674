import type { ChangeView } from '../../../src/calls/shared';
import type { Words } from '../../shared/words';

/** Who or what changed a severity, and how. */
export function changeWords(words: Words, { how, by, from, to }: ChangeView): string {
  const blanks = { by: by ?? words('agent.somebody'), from: from.id, to: to.id };
  if (how === 'in-jira' && by === undefined) return words('agent.changed.in-jira.unknown', blanks);
  return words(`agent.changed.${how}`, blanks);
}
