import type { NoAnswer } from '../../shared/ask';
import { agentRefusalWords } from '../../shared/refusals';
import type { Words } from '../../shared/words';
import type { Outcome } from './run';

/** The sentence for a row that was not accepted; undefined for every other outcome. */
export function refusedWords(words: Words, outcome: Outcome | undefined): string | undefined {
  switch (outcome?.state) {
    case 'overtaken':
      return words('board.overtaken');
    case 'refused':
      return refusalOnBoard(words, outcome.refusal);
    default:
      return undefined;
  }
}

function refusalOnBoard(words: Words, refusal: NoAnswer): string {
  const { code, params } = refusal;
  if (code === 'changed-meanwhile' && params?.['by'] !== undefined && params['to'] !== undefined)
    return words('board.changedMeanwhile', params);
  // What needs a reason is no longer what the desk suggests.
  if (code === 'changed-meanwhile' || code === 'reason-needed') return words('board.overtaken');
  return agentRefusalWords(words, refusal);
}
