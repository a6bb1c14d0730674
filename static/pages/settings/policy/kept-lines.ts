/** Lines after which two texts that say the same have met again, at the latest. */
const FAR = 40;

/**
 * A text with what changed between two tidied copies of it, and every other line as its author wrote it. `before` is
 * the tidied text, `after` the tidied text with the change.
 */
export function withChange(source: string, before: string, after: string): string {
  const [own, was, is] = [source, before, after].map((text) => text.split('\n'));
  if (!own || !was || !is) return after;
  const places = placesOf(was, own);
  let start = sharedStart(was, is);
  let end = sharedEnd(was, is, start);
  // What stands on no line of the author's is written anew with what changed.
  while (start > 0 && places[start - 1] === undefined) start -= 1;
  while (end > 0 && places[was.length - end] === undefined) end -= 1;
  const first = start === 0 ? 0 : (places[start - 1] ?? 0) + 1;
  const rest = end === 0 ? own.length : (places[was.length - end] ?? own.length);
  return [...own.slice(0, first), ...is.slice(start, is.length - end), ...own.slice(rest)].join('\n');
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

function sharedEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

/** For each tidied line the author's line that says the same, or undefined. */
function placesOf(tidied: readonly string[], own: readonly string[]): (number | undefined)[] {
  const places: (number | undefined)[] = tidied.map(() => undefined);
  const [a, b] = [tidied.map(letters), own.map(letters)];
  let at = { a: 0, b: 0 };
  while (at.a < a.length && at.b < b.length) {
    if (a[at.a] === b[at.b]) {
      places[at.a] = at.b;
      at = { a: at.a + 1, b: at.b + 1 };
      continue;
    }
    const met = nextMeeting(a, b, at);
    if (!met) break;
    at = met;
  }
  return places;
}

/** The nearest lines further on that say the same. */
function nextMeeting(a: readonly string[], b: readonly string[], at: { a: number; b: number }) {
  for (let far = 1; far <= FAR; far += 1) {
    for (let down = 0; down <= far; down += 1) {
      const [x, y] = [at.a + down, at.b + far - down];
      if (x < a.length && y < b.length && a[x] === b[y]) return { a: x, b: y };
    }
  }
  return undefined;
}

function letters(line: string): string {
  return line.replaceAll(/\s/g, '');
}
