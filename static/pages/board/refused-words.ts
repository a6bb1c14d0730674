import type { NoAnswer } from '../../shared/ask';
import { agentRefusalWords, named } from '../../shared/refusals';
import type { Words } from '../../shared/words';
import type { Outcome } from './run';

/** The sentence for a row that was not accepted, or perhaps not; undefined for every other outcome. */
export function refusedWords(words: Words, outcome: Outcome | undefined): string | undefined {
  switch (outcome?.state) {
    case 'overtaken':
      return words('board.overtaken');
    case 'unsure':
      return words('board.unsure');
    case 'refused':
      return refusalOnBoard(words, outcome.refusal);
    default:
      return undefined;
  }
}

function refusalOnBoard(words: Words, refusal: NoAnswer): string {
  const { code, params } = refusal;
  if (code === 'changed-meanwhile') return words('board.changedMeanwhile', named(words, params));
  return code === 'no-longer-suggested' ? words('board.overtaken') : agentRefusalWords(words, refusal);
}
