import { isGreeting } from '../email/courtesy';
import { anyOf, findQuote } from '../quote';
import type { RequestText } from '../request';
import type { Fact } from '../schema/fact';
import { judgeAnswer, type FactJudgement } from './answer';
import { isEvidence } from './attachments';
import { readFields, withoutLabelled, type Labels } from './fields';
import { labelsOf } from './labels';
import { cut, type Prose, type Span } from './prose';
import { answerIn, mentionIn } from './recognise';
import { recognisers } from './recognisers';

/** Fewer words do not say what happened. */
const DESCRIPTION_WORDS = 5;

/**
 * Each fact of the policy, in its order: answered in the form, beside a label, in a sentence, or by a file where the
 * policy takes one. What comes first in this order wins; a label left empty does not outdo a sentence.
 */
export function judgeFacts(facts: readonly Fact[], request: RequestText): Record<string, FactJudgement> {
  const labels = labelsOf(facts);
  const fields = readFields(request.description, labels);
  const prose = proseOf(request, fields.labels);
  return Object.fromEntries(
    facts.map((fact) => {
      const given = answerGiven(request.facts, fact.id);
      const judged =
        given === undefined
          ? fromText(fact, request, { labels, labelled: fields.answers, prose })
          : judgeAnswer(fact, request, given);
      return [fact.id, withFiles(fact, request, judged)];
    }),
  );
}

/** Summary and description, without the labels: "Recent changes:" names no change. */
function proseOf({ summary, description }: RequestText, labels: readonly Span[]): Prose {
  const before = summary.length + 1;
  const spans = labels.map(({ start, end }) => ({ start: start + before, end: end + before }));
  return cut(`${summary}\n${description}`, spans);
}

function answerGiven(facts: RequestText['facts'], id: string): string | undefined {
  const answer = facts && Object.hasOwn(facts, id) ? facts[id]?.trim() : undefined;
  return answer === '' ? undefined : answer;
}

interface Texts {
  labels: Labels;
  labelled: ReadonlyMap<string, string>;
  prose: Prose;
}

function fromText(fact: Fact, request: RequestText, { labels, labelled, prose }: Texts): FactJudgement {
  const answer = labelled.get(fact.id);
  const beside: FactJudgement =
    answer === undefined ? { state: 'absent' } : judgeAnswer(fact, request, answer);
  if (beside.state === 'present') return beside;
  if (fact.id === 'description')
    return answer === undefined ? fromDescription(fact, request, labels) : beside;
  const said = fromProse(fact, prose);
  return said.state === 'present' || beside.state === 'absent' ? said : beside;
}

function fromProse(fact: Fact, prose: Prose): FactJudgement {
  const recogniser = recognisers[fact.id];
  const answer = (recogniser && answerIn(prose, recogniser)) ?? ownPhrase(fact, prose);
  if (answer !== undefined) return { state: 'present', quote: answer };
  const mention = recogniser && mentionIn(prose, recogniser);
  return mention === undefined ? { state: 'absent' } : { state: 'thin', quote: mention };
}

/** Options that any sentence may hold by chance; where they mean something, a recogniser knows it. */
const ordinary =
  /^(?:production|staging|test|testing|development|integration|live|demo|other|yes|no|none|ja|nein|andere|sonstige|produktion|entwicklung)$/i;

function ownPhrase({ recognise, options = [] }: Fact, { text }: Prose): string | undefined {
  const own = [
    ...recognise.phrases,
    ...recognise.denials,
    ...options.filter((option) => !ordinary.test(option)),
  ];
  return own.length > 0 ? findQuote(text, anyOf(own)) : undefined;
}

/** What stands beside the labelled lines answers "what happened", unless it is filler or repeats the summary. */
function fromDescription(fact: Fact, request: RequestText, labels: Labels): FactJudgement {
  const text = withoutLabelled(request.description, labels).trim();
  const judged = judgeAnswer({ ...fact, leastWords: fact.leastWords ?? DESCRIPTION_WORDS }, request, text);
  const lines = judged.quote?.split('\n').map((line) => line.trim()) ?? [];
  // A mail begins with "Hello,": what happened stands below.
  const line = lines.find((one) => one !== '' && !isGreeting(one)) ?? lines[0];
  return { ...judged, ...(line !== undefined && { quote: line }) };
}

/** A file answers where the policy takes one: a log or a screenshot for the error message. */
function withFiles(fact: Fact, { attachments = [] }: RequestText, judged: FactJudgement): FactJudgement {
  if (!fact.attachmentAnswers || !attachments.some(isEvidence)) return judged;
  return judged.state === 'placeholder' ? judged : { ...judged, state: 'present' };
}
