import { anyOf, findQuote } from '../quote';
import type { RequestText } from '../request';
import type { Fact } from '../schema/fact';
import { labelledAnswers, withoutLabelled } from './fields';
import { isPlaceholder } from './placeholder';
import { recognisers } from './recognisers';

export type FactState = 'present' | 'thin' | 'placeholder' | 'absent';

export interface FactJudgement {
  state: FactState;
  /** The words that say so; they really stand in the request. */
  quote?: string;
}

const MAX_QUOTE = 160;
/** A long text of fewer words says too little to work with. */
const LONG_TEXT_WORDS = 3;

/** Each fact of the policy: answered in the form, beside a label, or in a sentence; in this order. */
export function judgeFacts(facts: readonly Fact[], request: RequestText): Record<string, FactJudgement> {
  const labels = labelsOf(facts);
  const labelled = labelledAnswers(request.description, labels);
  const prose = `${request.summary}\n${request.description}`;
  return Object.fromEntries(
    facts.map((fact) => {
      const answer = answerIn(request.facts, fact.id) ?? labelled.get(fact.id);
      if (answer !== undefined) return [fact.id, fromAnswer(fact, request, answer)];
      if (fact.id !== 'description') return [fact.id, fromProse(fact, prose)];
      return [fact.id, fromDescription(fact, request, withoutLabelled(request.description, labels))];
    }),
  );
}

function answerIn(facts: RequestText['facts'], id: string): string | undefined {
  const answer = facts && Object.hasOwn(facts, id) ? facts[id]?.trim() : undefined;
  return answer === '' ? undefined : answer;
}

/** What a line may call each fact. The policy's own labels beat the built-in ones. */
function labelsOf(facts: readonly Fact[]): Map<string, string> {
  const builtIn = facts.flatMap(({ id }) =>
    (recognisers[id]?.labels ?? []).map((label) => [label, id] as const),
  );
  const own = facts.flatMap(({ id, label, question, recognise }) =>
    [id, ...(label === undefined ? [] : [label]), question.replace(/\?$/, ''), ...recognise.labels].map(
      (name) => [name.toLowerCase(), id] as const,
    ),
  );
  return new Map([...builtIn, ...own]);
}

function fromAnswer(fact: Fact, { summary }: RequestText, answer: string): FactJudgement {
  if (answer === '') return { state: 'absent' };
  const quote = answer.slice(0, MAX_QUOTE).trim();
  const noneIsAnswer = recognisers[fact.id]?.noneIsAnswer === true || denies(fact, answer);
  if (isPlaceholder(answer, { summary, question: fact.question, noneIsAnswer }))
    return { state: 'placeholder', quote };
  return { state: isThin(fact, answer, noneIsAnswer) ? 'thin' : 'present', quote };
}

function denies(fact: Fact, answer: string): boolean {
  const { denials } = fact.recognise;
  return denials.length > 0 && anyOf(denials).test(answer);
}

function isThin({ kind, leastWords }: Fact, answer: string, noneIsAnswer: boolean): boolean {
  if (kind === 'phone') return (answer.match(/\d/g) ?? []).length < 7;
  if (noneIsAnswer && /^\W{0,3}(?:no|none|nothing|not|without|keine?|nichts|nein)\b/i.test(answer))
    return false;
  const least = leastWords ?? (kind === 'long-text' ? LONG_TEXT_WORDS : 1);
  return least > 1 && answer.slice(0, 1000).trim().split(/\s+/).length < least;
}

function fromProse(fact: Fact, prose: string): FactJudgement {
  const { phrases, denials } = fact.recognise;
  const own = [...phrases, ...denials, ...(fact.options ?? [])].filter(
    (word) => word.toLowerCase() !== 'other',
  );
  const patterns = [recognisers[fact.id]?.says, own.length > 0 ? anyOf(own) : undefined];
  for (const pattern of patterns) {
    const quote = pattern && findQuote(prose, pattern);
    if (quote !== undefined) return { state: 'present', quote };
  }
  return { state: 'absent' };
}

/** What stands beside the labelled lines answers "what happened", unless it is filler or repeats the summary. */
function fromDescription(fact: Fact, request: RequestText, rest: string): FactJudgement {
  const text = rest.trim();
  return fromAnswer({ ...fact, leastWords: fact.leastWords ?? 5 }, request, text);
}
