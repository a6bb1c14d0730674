/**
 * What the app takes, for the door that checks it and the page that says so. In characters where nothing else is said.
 */
export const LONGEST_ANSWER = 2000;
// As much as fits beside the rest into an issue property of 32,768 bytes.
export const ALL_ANSWERS = 8000;
export const SHORTEST_REASON = 3;
export const LONGEST_REASON = 500;
/** Whoever decides about a severity has to read what a customer says against it. */
export const SHORTEST_OBJECTION = 10;
/** How large a policy may be, in bytes. */
export const LARGEST_POLICY = 200 * 1024;
/** Longer than a policy may be, so that whoever writes too much is told by how much, and can shorten it here. */
export const LONGEST_SOURCE = 1.5 * LARGEST_POLICY;
/** Days that a share may last. */
export const LONGEST_SHARE = 3650;
/** Requests of the past that a policy may be tried on in one run. */
export const MOST_TRIED = 20_000;
/** More than are taken at a time, so that a list that is too long is refused as such and not cut off. */
export const LONGEST_LIST = 1000;

/** The first `length` characters at most, without half of one at the end. */
export function cutTo(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
