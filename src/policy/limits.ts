/** What the app takes, for the door that checks it and the page that says so. In characters. */
export const LONGEST_ANSWER = 2000;
// As much as fits beside the rest into an issue property of 32,768 bytes.
export const ALL_ANSWERS = 8000;
export const SHORTEST_REASON = 3;
export const LONGEST_REASON = 500;

/** The first `length` characters at most, without half of one at the end. */
export function cutTo(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
