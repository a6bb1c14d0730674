/** The entry for a language: exactly it, its base (`de` for `de-AT`), or the fallback language's. */
export function inLanguage<T>(
  entries: Readonly<Record<string, T>>,
  language: string | undefined,
  fallback: string,
): T | undefined {
  return (
    (language === undefined ? undefined : (entries[language] ?? entries[baseOf(language)])) ??
    entries[fallback] ??
    entries[baseOf(fallback)]
  );
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
