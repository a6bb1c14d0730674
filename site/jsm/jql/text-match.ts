/**
 * Whether a text answers a JQL `~`: every word of the query is a word of the text, in any case and order; `*` at the
 * end of a word stands for any ending, and a phrase in double quotes has to stand there as it is.
 */
export function textMatches(text: string, query: string): boolean {
  const haystack = text.toLowerCase();
  const phrases = [...query.toLowerCase().matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  const words = wordsOf(haystack);
  const wanted = query
    .toLowerCase()
    .replace(/"[^"]*"/g, ' ')
    .split(/[^\p{L}\p{N}_*]+/u)
    .filter((word) => word !== '');
  return (
    phrases.every((phrase) => haystack.includes(phrase)) &&
    wanted.every((word) =>
      word.endsWith('*')
        ? words.some((one) => one.startsWith(word.replaceAll('*', '')))
        : words.includes(word.replaceAll('*', '')),
    )
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_]+/u);
}
