import { isRecord } from './is-record';
import { languagesFor } from './language';
import { ownOf } from './own';
import type { Policy } from './schema';

/** `true` is a text; `[…]` stands for each entry of a list. */
type Place = true | readonly [Place] | { readonly [key: string]: Place };

/** Where a policy speaks to customers in words of its own. Questions and hints have places of their own in `texts`. */
const PLACES: Place = {
  severities: [{ name: true, definition: true, clauses: [{ says: true }], examples: [true] }],
  caps: [{ why: true }],
  floors: [{ why: true }],
  facts: [{ label: true, options: [true] }],
  customers: { tiers: [{ name: true, says: true }], addresses: { says: true, signUp: [true] } },
};

export interface OwnText {
  /** Where it stands in the policy. */
  path: readonly (string | number)[];
  text: string;
}

/** The texts of a policy, or of a draft that may still be wrong, that can be translated, in its order. */
export function ownTexts(policy: unknown): OwnText[] {
  return textsAt(policy, PLACES, []);
}

function textsAt(value: unknown, place: Place, path: OwnText['path']): OwnText[] {
  if (place === true) return typeof value === 'string' ? [{ path, text: value.trim() }] : [];
  if (isList(place))
    return Array.isArray(value) ? value.flatMap((one, at) => textsAt(one, place[0], [...path, at])) : [];
  if (!isRecord(value)) return [];
  return Object.entries(place).flatMap(([key, below]) => textsAt(value[key], below, [...path, key]));
}

function isList(place: Exclude<Place, true>): place is readonly [Place] {
  return Array.isArray(place);
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
