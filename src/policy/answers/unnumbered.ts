import { inEveryLanguage } from '../intake/in-every-language';
import { cut, type Prose } from '../intake/prose';
import { answerIn } from '../intake/recognise';
import { recognisers } from '../intake/recognisers';
import { talk } from '../intake/recognisers/talk';
import { anyOf } from '../quote';
import type { Policy } from '../schema';
import type { Fact } from '../schema/fact';
import { isRemark } from './remarks';

/** A choice may be answered in a word of the customer's own: "the new one". */
const FEW_WORDS = 3;
/** A longer text that nothing is found in is more likely about something else. */
const SHORT_ANSWER = 12;

/**
 * Whether words without a number or a label can be an answer to a fact at all. A question back, a promise, a complaint,
 * or a remark where something was to be chosen is none: to take it for one would end the asking.
 */
export function canAnswer(policy: Pick<Policy, 'facts' | 'texts'>, id: string, words: string): boolean {
  const prose = cut(words);
  if (/\?[\s)"']{0,3}$/.test(words) || answerIn(prose, talk) !== undefined) return false;
  const fact = inEveryLanguage(policy).find((one) => one.id === id);
  if (isFound(fact, prose)) return true;
  const mayBeLong = fact?.kind !== 'choice' && !Object.hasOwn(recognisers, id);
  const most = fact?.kind === 'choice' ? FEW_WORDS : SHORT_ANSWER;
  return (mayBeLong || words.trim().split(/\s+/).length <= most) && !isRemark(words);
}

/** Whether the words hold what the policy or its recogniser knows as an answer. */
function isFound(fact: Fact | undefined, prose: Prose): boolean {
  if (fact === undefined) return false;
  const { recognise, options = [] } = fact;
  const own = [...recognise.phrases, ...recognise.denials, ...options];
  if (own.length > 0 && anyOf(own).test(prose.text)) return true;
  const recogniser = recognisers[fact.id];
  return recogniser !== undefined && answerIn(prose, recogniser) !== undefined;
}
