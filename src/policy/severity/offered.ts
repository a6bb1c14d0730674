import { fold } from '../intake/prose/fold';
import type { SignalName } from '../schema/signals';
import { everyQuestion, severityQuestion, type AskedQuestion } from './question';

/** Our own words as a reply repeats them, in small letters and without the punctuation around them. */
export function bare(text: string): string {
  return fold(text)
    .replace(/\s{1,9}/g, ' ')
    .replace(/^[\s>*_"'().,:!-]{1,20}|[\s*_"'().,:!?-]{1,20}$/g, '');
}

const phrases: ReadonlyMap<string, { signal: SignalName; value: string }> = new Map(
  everyQuestion().flatMap(({ signal, answers }) =>
    answers.map(({ value, text }) => [bare(text), { signal, value }] as const),
  ),
);

/** The signal and value of an answer we offer, if this is the whole of a line. */
export function offeredAnswer(line: string): { signal: SignalName; value: string } | undefined {
  return line.length > LONGEST ? undefined : phrases.get(bare(line));
}

/** No answer that we offer is longer than this with what stands around it. */
const LONGEST = 80;

const yes =
  /^(?:yes|yep|yeah|y|correct|right|indeed|exactly|sure|definitely|affirmative|true|(?:it is|it does|there is)(?=[\s.!,]{0,3}$)|ja|jawohl|jep|genau|stimmt|richtig|doch|natürlich|auf jeden fall)(?![\p{L}\p{N}'’])/iu;
const no =
  /^(?:no|nope|nah|n|negative|false|wrong|not really|not at all|it is not|it isn't|there is not|there isn't|none|nein|nee|nö|keineswegs|leider nein|leider nicht)(?![\p{L}\p{N}'’]|\s(?:idea|clue|matter|longer|one|way))/iu;
const number =
  /^(?:(?:answer|option|number|no\.?|nr\.?|antwort|nummer|choice|#)\s{0,2})?\(?([1-9])\s{0,2}[.):]?(?=$|[\s,;-])(?!\s{0,2}(?:\p{L}{1,20}\s)?(?:users?|people|persons?|customers?|sites?|nutzer|kunden|personen|leute|minutes?|hours?|of)(?!\p{L}))/iu;

/** The value that a reply names by an offered phrase, by its number, or by yes or no where there are two answers. */
export function chosenAnswer(signal: SignalName, reply: string, language = 'en'): string | undefined {
  const phrase = offeredAnswer(reply.replace(/^\s{0,9}\(?[1-9]\s{0,2}[.):-]{1,2}\s{0,3}/, ''));
  if (phrase?.signal === signal) return phrase.value;
  const { answers }: AskedQuestion = severityQuestion(signal, language);
  const start = reply.trimStart().slice(0, 60);
  const chosen = Number(number.exec(start)?.[1] ?? 0);
  if (chosen > 0) return answers[chosen - 1]?.value;
  if (answers.length !== 2) return undefined;
  if (yes.test(start)) return answers[0]?.value;
  return no.test(start) ? answers[1]?.value : undefined;
}
