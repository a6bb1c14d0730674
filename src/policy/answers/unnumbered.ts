import { cut } from '../intake/prose';
import { answerIn } from '../intake/recognise';
import { recognisers } from '../intake/recognisers';
import { talk } from '../intake/recognisers/talk';
import { anyOf } from '../quote';
import type { Policy } from '../schema';

/** A choice may be answered in a word of the customer's own: "the new one". */
const FEW_WORDS = 3;

/**
 * Whether words without a number or a label can be an answer to a fact at all. A question back, a promise, or a remark
 * where something was to be chosen is none: to take it for one would end the asking.
 */
export function canAnswer({ facts }: Pick<Policy, 'facts'>, id: string, words: string): boolean {
  const prose = cut(words);
  if (/\?[\s)"']{0,3}$/.test(words) || answerIn(prose, talk) !== undefined) return false;
  const fact = facts.find((one) => one.id === id);
  if (fact?.kind !== 'choice') return true;
  if (words.split(/\s+/).length <= FEW_WORDS) return true;
  const recogniser = recognisers[id];
  const options = fact.options ?? [];
  return (
    (options.length > 0 && anyOf(options).test(words)) ||
    (recogniser !== undefined && answerIn(prose, recogniser) !== undefined)
  );
}
