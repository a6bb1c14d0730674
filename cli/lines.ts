import type { Readable } from 'node:stream';

/** Lines longer than this are given as undefined: memory must not grow with the input. */
const MAX_LINE = 16 * 1024 * 1024;

/** The lines of a stream one by one, without their ends; undefined for a line that is too long. */
export async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  input.setEncoding('utf8');
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of input) {
    const [first = '', ...others] = String(chunk).split('\n');
    const addFirst = length + first.length <= MAX_LINE;
    length += first.length;
    if (addFirst) parts.push(first);
    else parts = [];
    for (const next of others) {
      yield finished(parts, length);
      parts = [next];
      length = next.length;
    }
  }
  if (length > 0) yield finished(parts, length);
}

function finished(parts: string[], length: number): string | undefined {
  return length > MAX_LINE ? undefined : parts.join('').replace(/\r$/, '');
}
