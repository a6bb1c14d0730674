import { anyOf } from '../quote';
import type { RequestText } from '../request';
import type { Fact } from '../schema/fact';
import { isPlaceholder } from './placeholder';
import { cut, type Prose } from './prose';
import { answerIn } from './recognise';
import { recognisers } from './recognisers';
import { talk, unknown } from './recognisers/talk';

export type FactState = 'present' | 'thin' | 'placeholder' | 'absent';

export interface FactJudgement {
  state: FactState;
  /** The words that say so; they really stand in the request. */
  quote?: string;
}

const MAX_QUOTE = 160;
/** A long text of fewer words says too little to work with. */
const LONG_TEXT_WORDS = 3;
/** From this length on an answer says more than that it will come. */
const SHORT = 120;

/** How an answer stands that somebody gave to a fact: in the form or beside its label. */
export function judgeAnswer(fact: Fact, { summary }: RequestText, answer: string): FactJudgement {
  if (answer === '') return { state: 'absent' };
  const prose = cut(answer);
  const own = ownWords(prose);
  if (own === '') return { state: 'placeholder', quote: quoteOf(answer) };
  const quote = quoteOf(own);
  const noneIsAnswer = recognisers[fact.id]?.noneIsAnswer === true || denies(fact, own);
  // "Call me" beside a phone number's label is no number to call.
  if (fact.kind === 'phone' && !noneIsAnswer && !/\d/.test(own)) return { state: 'placeholder', quote };
  if (isPlaceholder(own, { summary, question: fact.question, noneIsAnswer }))
    return { state: 'placeholder', quote };
  return { state: isThin(fact, prose, own, noneIsAnswer) ? 'thin' : 'present', quote };
}

/** Whether an answer only points at a file: "see attachment". */
function pointsAtFile(answer: string): boolean {
  return /^\W{0,3}(?:please |pls |bitte |see |siehe |in |im |as |logs? |the |screenshots? |is |sind |ist )*(?:attached|attachments?|anhang|anlage|screenshots?|angehängt|beigefügt|anbei)\W{0,3}$/i.test(
    answer.slice(0, 80),
  );
}

function quoteOf(words: string): string {
  return words.slice(0, MAX_QUOTE).trim();
}

/** What the customer wrote, without the form's own sentences around it. */
function ownWords({ text, passages }: Prose): string {
  const own = passages.filter(({ kind }) => kind !== 'template');
  return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0).trim();
}

function denies({ recognise: { denials } }: Fact, answer: string): boolean {
  return denials.length > 0 && anyOf(denials).test(answer);
}

function isThin(fact: Fact, prose: Prose, own: string, noneIsAnswer: boolean): boolean {
  const { id, kind, leastWords } = fact;
  // The shortest numbers that are given to customers have five digits.
  if (kind === 'phone') return (own.match(/\d/g) ?? []).length < 5;
  const saysNone = /^\W{0,3}(?:no|none|nothing|not|without|keine?|nichts|nein)\b/i.test(own);
  if (noneIsAnswer && saysNone && answerIn(prose, unknown) === undefined) return false;
  const least = leastWords ?? (kind === 'long-text' ? LONG_TEXT_WORDS : 1);
  const isShort = own.slice(0, 1000).split(/\s+/).length < least;
  const saysNothing =
    isShort || pointsAtFile(own) || (own.length < SHORT && answerIn(prose, talk) !== undefined);
  const recogniser = recognisers[id];
  return saysNothing && (recogniser === undefined || answerIn(prose, recogniser) === undefined);
}
