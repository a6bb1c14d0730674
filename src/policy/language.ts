import { ownOf } from './own';

/** The entry for a language: exactly it, its base (`de` for `de-AT`), or the fallback language's. */
export function inLanguage<T>(
  entries: Readonly<Record<string, T>>,
  language: string | undefined,
  fallback: string,
): T | undefined {
  return languagesFor(language, fallback)
    .map((one) => ownOf(entries, one))
    .find((entry) => entry !== undefined);
}

/** The languages that a reader is served in, best first: theirs, its base, and the same of the fallback. */
export function languagesFor(language: string | undefined, fallback: string): string[] {
  const wanted = language === undefined ? [] : [language, baseOf(language)];
  return [...wanted, fallback, baseOf(fallback)];
}

/** Whether two tags name one language, whatever the country. */
export function isSameLanguage(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
