import type { Question } from '../../../src/policy/intake';
import { withoutSecrets } from '../../../src/policy/secrets';

/** One question of the gap form and the answer as typed so far. */
export interface GapField {
  question: Question;
  /** Its place among what is missing, so that "1." means the same here and in a reply; undefined once answered elsewhere. */
  number?: number;
  answer: string;
  /** An answer was sent, and the question is still open. */
  isTried: boolean;
}

/** Fact → answer. */
export type Answers = Record<string, string>;

/** The longest answer that the app takes. */
const MOST_CHARACTERS = 2000;

/** The form for what is missing, with the answers of a draft where it has some. */
export function openGap(missing: Question[], draft: Answers): GapField[] {
  return missing.map((question, at) => ({
    question,
    number: at + 1,
    answer: draft[question.fact] ?? '',
    isTried: false,
  }));
}

/**
 * The form once the desk says what is missing now. Answers stay; a question that was answered elsewhere goes away,
 * unless somebody is writing on it: their words, or the field they are in, stay where they were.
 */
export function withMissing(before: GapField[], missing: Question[], focused?: string): GapField[] {
  const after = missing.map((question, at): GapField => {
    const known = before.find((field) => field.question.fact === question.fact);
    const { answer = '', isTried = false } = known ?? {};
    return { question, number: at + 1, answer, isTried };
  });
  for (const [at, { question, answer }] of before.entries()) {
    if (isAmong(missing, question)) continue;
    if (answer.trim() === '' && question.fact !== focused) continue;
    const earlier = before.slice(0, at).map((field) => field.question);
    const place = after.findLastIndex((field) => isAmong(earlier, field.question)) + 1;
    after.splice(place, 0, { question, answer, isTried: false });
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

/** What there is to send: the answers to what is still missing, as long as they fit and without secrets. */
export function answersToSend(fields: GapField[]): Answers {
  const asked = typed(fields.filter(({ number }) => number !== undefined));
  return Object.fromEntries(
    Object.entries(asked).map(([fact, answer]) => [fact, withoutSecrets(answer).slice(0, MOST_CHARACTERS)]),
  );
}

/** How much of an answer is sent, in characters, where it is longer than the app takes. */
export function fits(answer: string): number | undefined {
  return answer.trim().length > MOST_CHARACTERS ? MOST_CHARACTERS : undefined;
}

/** Everything that has been typed. */
export function typed(fields: GapField[]): Answers {
  return Object.fromEntries(
    fields.flatMap(({ question, answer }) => (answer.trim() === '' ? [] : [[question.fact, answer.trim()]])),
  );
}

function isAmong(questions: Question[], { fact }: Question): boolean {
  return questions.some((question) => question.fact === fact);
}
