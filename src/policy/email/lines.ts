/** No pattern is tried on more of a line than this; what tells a quotation or a signature stands at its start. */
const MAX_LOOKED_AT = 400;

/** A text's lines, however they end. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** What patterns look at: the start of a line without marks that only steer the direction of writing. */
export function seen(line: string | undefined): string {
  return (line ?? '')
    .slice(0, MAX_LOOKED_AT)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .trim();
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || !/[^\s\p{Cc}\p{Cf}]/u.test(line);
}

/** Whether a line is marked as quotation. */
export function isMarked(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,8}>/.test(line.slice(0, 12));
}

/** The lines without empty ones before and after. */
export function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, last + 1);
}
