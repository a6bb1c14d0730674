import { languagesFor } from './language';
import { ownOf } from './own';
import type { Policy } from './schema';

/** Where a policy speaks to customers in words of its own; `*` is any entry. Questions and hints have their own places. */
const PLACES = [
  'severities.*.name',
  'severities.*.definition',
  'severities.*.clauses.*.says',
  'severities.*.examples.*',
  'caps.*.why',
  'floors.*.why',
  'facts.*.label',
  'facts.*.options.*',
  'customers.tiers.*.name',
  'customers.tiers.*.says',
  'customers.addresses.says',
  'customers.addresses.signUp.*',
].map((place) => place.split('.'));

export interface OwnText {
  /** Where it stands in the policy. */
  path: readonly (string | number)[];
  text: string;
}

/** The translatable texts of a policy or of a draft that may still be wrong, in its order; one for each place. */
export function ownTexts(policy: unknown): OwnText[] {
  return PLACES.flatMap((place) => textsAt(policy, place, []));
}

function textsAt(value: unknown, [step, ...rest]: readonly string[], path: OwnText['path']): OwnText[] {
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value.trim() }] : [];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((one, at) => textsAt(one, rest, [...path, at])) : [];
  const below: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return textsAt(below, rest, [...path, step]);
}

/**
 * A text of the policy's own as a reader of this language gets it: as the policy translates it there, and as it stands
 * where it does not.
 */
export function translation(
  { texts, language: own }: Pick<Policy, 'texts' | 'language'>,
  text: string,
  language: string | undefined,
): string {
  const found = languagesFor(language, own)
    .map((one) => ownOf(ownOf(texts, one)?.translations ?? {}, text))
    .find((translated) => translated !== undefined);
  return found ?? text;
}

/** What a text is called in the other languages that the policy has it in. */
export function translationsOf({ texts }: Pick<Policy, 'texts'>, text: string): string[] {
  return Object.values(texts).flatMap(({ translations }) => ownOf(translations, text) ?? []);
}

/** Languages in which a policy has some of its texts but not all, each with how many it lacks. */
export function unfinished(policy: Policy): { language: string; count: number }[] {
  const texts = [...new Set(ownTexts(policy).map(({ text }) => text))];
  return Object.entries(policy.texts).flatMap(([language, { translations }]) => {
    const count = texts.filter((text) => !Object.hasOwn(translations, text)).length;
    return count === 0 || Object.keys(translations).length === 0 ? [] : [{ language, count }];
  });
}
