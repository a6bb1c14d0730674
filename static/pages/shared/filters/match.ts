/** Whether any filter keeps something back; blanks do not. */
export function isFiltering(filters: Readonly<Record<string, string>>): boolean {
  const { text = '', ...chosen } = filters;
  return wordsIn(text).length > 0 || Object.values(chosen).some((value) => value !== '');
}

/** The words that somebody looks for. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether each of these words (as `wordsIn` gives them) stands somewhere in the parts. */
export function hasWords(parts: readonly (string | undefined)[], words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = parts.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/**
 * The values that a choice offers, those of `order` last and in it. What is chosen stays on offer also where it shows
 * nothing any more.
 */
export function valuesOffered(
  counts: ReadonlyMap<string, number>,
  chosen: string,
  order: readonly string[],
): string[] {
  const values = new Set([...counts.keys(), ...(chosen === '' ? [] : [chosen])]);
  const place = (value: string) => order.indexOf(value);
  return [...values].sort((one, other) => place(one) - place(other) || one.localeCompare(other));
}
