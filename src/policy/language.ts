import { ownOf } from './own';

/** The entry for a language: exactly it, its base (`de` for `de-AT`), or the fallback language's. */
export function inLanguage<T>(
  entries: Readonly<Record<string, T>>,
  language: string | undefined,
  fallback: string,
): T | undefined {
  const wanted = language === undefined ? [] : [language, baseOf(language)];
  return [...wanted, fallback, baseOf(fallback)]
    .map((one) => ownOf(entries, one))
    .find((entry) => entry !== undefined);
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
