import { cutTo } from '../../../src/policy/limits';
import { type MarkOf, withoutSecrets } from '../../../src/policy/secrets';

/** What `view.submit` hands to the portal: kept as an issue property once the request is sent. */
export interface Submission {
  fields: { key: string; value: string }[];
  isValid: boolean;
}

/** An issue property holds 32,768 bytes; the rest is for Atlassian's own wrapping. */
export const MOST_BYTES = 30_000;

interface Sendable {
  fields: Submission['fields'];
  /** Fact → how many characters go with the request, where its answer is longer than that. */
  fits: Partial<Record<string, number>>;
}

/**
 * The answers as they may go with a request: without secrets, and no more than Jira keeps. Where they are longer in
 * all, the longest are cut first, to the same length in bytes.
 */
export function sendable(
  severity: string | undefined,
  answers: Record<string, string>,
  markOf?: MarkOf,
): Sendable {
  const first = severity === undefined ? [] : [{ key: 'severity', value: severity }];
  const safe = Object.entries(answers).map(([key, answer]) => {
    // Jira refuses half a character, which a paste can hold.
    return { key, value: withoutSecrets(answer.toWellFormed(), markOf) };
  });
  const frame = { fields: [...first, ...safe.map(({ key }) => ({ key, value: '' }))], isValid: false };
  const most = share(
    safe.map(({ value }) => bytesOf(value)),
    MOST_BYTES - jsonBytes(frame),
  );
  const sent = safe.map(({ key, value }) => ({ key, value: cutToBytes(value, most) }));
  const cut = sent.filter(({ value }, at) => value !== safe[at]?.value);
  return {
    fields: [...first, ...sent],
    fits: Object.fromEntries(cut.map(({ key, value }) => [key, value.length])),
  };
}

/** The most that each may have so that all fit into the room together; who needs less leaves the rest to the others. */
function share(sizes: number[], room: number): number {
  let left = Math.max(0, room);
  for (const [at, size] of sizes.toSorted((a, b) => a - b).entries()) {
    const each = Math.floor(left / (sizes.length - at));
    if (size > each) return each;
    left -= size;
  }
  return Infinity;
}

/** The longest beginning of a text that takes no more than these bytes, in whole characters. */
function cutToBytes(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let fits = 0;
  let tooLong = Math.min(text.length, most + 1);
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (bytesOf(cutTo(text, middle)) <= most) fits = middle;
    else tooLong = middle;
  }
  return cutTo(text, fits);
}

/** What a text takes within JSON, without its quotation marks. */
function bytesOf(text: string): number {
  return jsonBytes(text) - 2;
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
