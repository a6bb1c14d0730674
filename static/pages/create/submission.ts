import { withoutSecrets } from '../../../src/policy/secrets';

/** What `view.submit` hands to the portal: kept as an issue property once the request is sent. */
export interface Submission {
  fields: { key: string; value: string }[];
  isValid: boolean;
}

/** An issue property holds 32,768 bytes; the rest is for names and Atlassian's own wrapping. */
const MOST_BYTES = 30_000;
/** However long its neighbours are, so much of an answer always goes with the request. */
const LEAST = 1000;

interface Sendable {
  answers: Record<string, string>;
  /** Fact → how many characters go with the request, where its answer is longer than that. */
  fits: Partial<Record<string, number>>;
}

/**
 * The answers as they may go with a request: without secrets, and no more than Jira keeps. Where they are longer in
 * all, the longest is cut first.
 */
export function sendable(answers: Record<string, string>): Sendable {
  const sent = new Map(Object.entries(answers).map(([fact, answer]) => [fact, withoutSecrets(answer)]));
  const fits = new Map<string, number>();
  for (let excess = bytesOf([...sent]) - MOST_BYTES; excess > 0; excess = bytesOf([...sent]) - MOST_BYTES) {
    const [fact, longest] = [...sent].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', ''];
    if (longest.length <= LEAST) break;
    const share = Math.max(0, 1 - excess / bytesOf(longest));
    const length = Math.max(LEAST, Math.floor(longest.length * share) - 1);
    sent.set(fact, longest.slice(0, length));
    fits.set(fact, length);
  }
  return { answers: Object.fromEntries(sent), fits: Object.fromEntries(fits) };
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
