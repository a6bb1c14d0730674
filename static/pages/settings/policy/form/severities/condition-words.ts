import { signalValues, type SignalName } from '../../../../../../src/policy/schema/signals';
import { isFormWord, type FormWords } from '../form-words';
import { asRecord, asText, asTexts } from '../plain';

export const signalNames = Object.keys(signalValues).filter(isSignal);

function isSignal(name: string): name is SignalName {
  return Object.hasOwn(signalValues, name);
}

/** The values that a condition wants of a signal; one may be written without a list. */
export function valuesOf(condition: unknown, signal: string): string[] {
  const written = asRecord(condition)[signal];
  if (written === undefined) return [];
  return Array.isArray(written) ? asTexts(written) : [asText(written)];
}

/** A value of a signal as part of a sentence: "all of it is down". */
export function valueInWords(signal: string, value: string, words: FormWords): string {
  const key = `signal.${signal}.${value}`;
  return isFormWord(key) ? words(key) : value;
}

/** A signal by the question that its values answer. */
export function signalInWords(signal: SignalName, words: FormWords): string {
  return words(`signal.${signal}`);
}

/** What a condition wants, part by part: each part is true if any of its values is. */
export function partsOf(condition: unknown, words: FormWords): string[] {
  return signalNames
    .map((signal) => valuesOf(condition, signal).map((value) => valueInWords(signal, value, words)))
    .filter((values) => values.length > 0)
    .map((values) => (values.length > 1 ? `${words('either')} ` : '') + values.join(` ${words('or')} `));
}

/** A condition as one sentence: "Met when it is in production, and either most of it is down or all of it is down." */
export function conditionInWords(
  condition: unknown,
  words: FormWords,
  sentence: 'condition.met' | 'condition.applies' = 'condition.met',
): string {
  const parts = partsOf(condition, words);
  return parts.length === 0
    ? words('condition.always')
    : words(sentence, { parts: parts.join(`, ${words('and')} `) });
}
