import type { RequestView } from '../../../src/calls/request';
import type { Question } from '../../../src/policy/intake';
import { ALL_ANSWERS, cutTo, LONGEST_ANSWER } from '../../../src/policy/limits';
import { type MarkOf, withoutSecrets } from '../../../src/policy/secrets';

/** One question of the gap form and the answer as typed so far. */
export interface GapField {
  question: Question;
  /** Whether the desk still asks for it; an answer to one that it no longer asks for stays until it is removed. */
  isMissing: boolean;
  answer: string;
  /** An answer was sent, and the question is still open. */
  isTried: boolean;
}

/** What was typed on a question, with the question: the desk may have no more use for it. */
export type Typed = Pick<GapField, 'question' | 'answer'>;

/** Fact → answer. */
export type Answers = Record<string, string>;

/** What the form asks for: nothing once the request is closed. */
export function openQuestions({
  canAnswer,
  missing,
}: Pick<RequestView, 'canAnswer' | 'missing'>): Question[] {
  return canAnswer ? missing : [];
}

/** The form for what is missing, with what was typed before a reload, even where it is no longer asked for. */
export function openGap(missing: Question[], kept: Typed[]): GapField[] {
  const before = kept.map((one) => ({ ...one, isMissing: false, isTried: false }));
  return withMissing(before, missing);
}

/** The number by which a reply can answer a fact now, if it has one. */
export function numberOf(fact: string, { asked }: Pick<RequestView, 'asked'>): number | undefined {
  return asked.includes(fact) ? asked.indexOf(fact) + 1 : undefined;
}

/**
 * The form once the desk says what is missing now. Answers stay; a question that was answered elsewhere goes away,
 * unless somebody is writing on it: their words, or the field they are in, stay where they were.
 */
export function withMissing(before: GapField[], missing: Question[], focused?: string): GapField[] {
  const after = missing.map((question): GapField => {
    const known = before.find((field) => field.question.fact === question.fact);
    const { answer = '', isTried = false } = known ?? {};
    return { question, isMissing: true, answer, isTried };
  });
  for (const [at, { question, answer }] of before.entries()) {
    if (isAmong(missing, question)) continue;
    if (answer.trim() === '' && question.fact !== focused) continue;
    const earlier = before.slice(0, at).map((field) => field.question);
    const place = after.findLastIndex((field) => isAmong(earlier, field.question)) + 1;
    after.splice(place, 0, { question, isMissing: false, answer, isTried: false });
  }
  return after;
}

/** The form with another answer to one question. */
export function withAnswer(fields: GapField[], fact: string, answer: string): GapField[] {
  return fields.map((field) => (field.question.fact === fact ? { ...field, answer, isTried: false } : field));
}

/** The form after answers were taken: those the desk is content with are gone, the others are marked. */
export function afterSending(fields: GapField[], sent: Answers, missing: Question[]): GapField[] {
  const isSent = ({ question }: GapField) => Object.hasOwn(sent, question.fact);
  const left = fields.filter((field) => !isSent(field) || isAmong(missing, field.question));
  return withMissing(
    left.map((field) => (isSent(field) ? { ...field, isTried: true } : field)),
    missing,
  );
}

/** What there is to send: the answers to what is still missing, each as far as it fits and without secrets. */
export function answersToSend(fields: GapField[], markOf?: MarkOf): Answers {
  const asked = typed(fields.filter(({ isMissing }) => isMissing));
  return Object.fromEntries(
    asked.map(({ question, answer }) => [
      question.fact,
      cutTo(withoutSecrets(answer, markOf), LONGEST_ANSWER),
    ]),
  );
}

/** Whether the app takes these answers together. */
export function fitTogether(answers: Answers): boolean {
  return JSON.stringify(answers).length <= ALL_ANSWERS;
}

/** How much of an answer is sent, in characters, where it is longer than the app takes. */
export function fits(answer: string): number | undefined {
  return answer.trim().length > LONGEST_ANSWER ? LONGEST_ANSWER : undefined;
}

/** Everything that has been typed, without its margins. */
export function typed(fields: GapField[]): Typed[] {
  return fields.flatMap(({ question, answer }) =>
    answer.trim() === '' ? [] : [{ question, answer: answer.trim() }],
  );
}

function isAmong(questions: Question[], { fact }: Question): boolean {
  return questions.some((question) => question.fact === fact);
}
