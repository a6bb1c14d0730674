const MAX_QUOTE = 160;

/** The sentence or line around a find, at most 160 characters of it, as it stands in the text. */
export function quoteAround(text: string, index: number, length: number): string {
  const earliest = Math.max(0, index - MAX_QUOTE);
  const before = text.slice(earliest, index);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('! '));
  const start = earliest + lastBreak + 1;
  const after = text.slice(index + length, index + MAX_QUOTE);
  const nextBreak = after.search(/[.!?](?:\s|$)|\n/);
  const end = index + length + (nextBreak < 0 ? after.length : nextBreak);
  return text.slice(Math.max(start, end - MAX_QUOTE), end).trim();
}

/** The first find of a pattern with the sentence around it. */
export function findQuote(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text);
  return found ? quoteAround(text, found.index, found[0].length) : undefined;
}

/**
 * A pattern for any of these words or phrases, taken literally and as whole words, in any letter case. Without
 * repetition, so the search takes time in proportion to the text.
 */
export function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
