import { type MarkOf, withoutSecrets } from '../../../src/policy/secrets';
import { put, remove, session, take, type Shelf } from '../shared/shelf';
import type { Draft } from './form';

/** Whose form a draft belongs to: people may share a browser, and one may have several forms open. */
interface Form {
  accountId: string;
  portal: string;
  requestType: string;
}

interface Kept {
  draft: Draft;
  /** When it was written, in epoch milliseconds of the browser's clock. */
  at: number;
  /** The key of the form it was written in. */
  form: string;
}

const DAY = 86_400_000;
/** A draft that is older is about something that has long been settled. */
const KEPT_FOR = 14 * DAY;

/** Where the draft of one person's form is kept; the browser keeps it for this tab alone. */
export function draftKey({ accountId, portal, requestType }: Form): string {
  return `plumbline:draft:${accountId}:${portal}:${requestType}`;
}

/**
 * The draft kept before a reload. A form without one takes over what its author wrote last on this portal, in the form
 * of another request type, which begins empty from then on. Undefined where there is neither, or nothing younger than
 * 14 days.
 */
export function openDraft(key: string, now: number, shelf = session): Draft | undefined {
  const kept = placesOf(key)
    .map((place) => read(place, shelf))
    .find((one) => one !== undefined && now - one.at < KEPT_FOR && !isEmpty(one.draft));
  if (kept && kept.form !== key) {
    keep(key, { ...kept, form: key }, shelf);
    remove(kept.form, shelf);
  }
  return kept?.draft;
}

/**
 * Keeps a draft as it stands at a moment, in epoch milliseconds, without the secrets that may be in it: a mark stands
 * in their place.
 */
export function keepDraft(
  key: string,
  { draft, at }: Pick<Kept, 'draft' | 'at'>,
  markOf?: MarkOf,
  shelf = session,
): void {
  const answers = Object.fromEntries(
    Object.entries(draft.answers).map(([fact, answer]) => [fact, withoutSecrets(answer, markOf)]),
  );
  keep(key, { draft: { ...draft, answers }, at, form: key }, shelf);
}

/**
 * Forgets the draft that became a request created at this moment; one written on since then is another request's. The
 * desk says when it was created: `ahead` is by how many milliseconds the browser's clock is ahead of the desk's.
 */
export function forgetDraft(key: string, created: number, ahead = 0, shelf = session): void {
  for (const place of placesOf(key)) {
    const kept = read(place, shelf);
    if (kept && kept.at <= created + ahead) remove(place, shelf);
  }
}

/** A form's own place and, after it, that of what its author wrote last on its portal, whatever the request type. */
function placesOf(key: string): string[] {
  return [key, key.slice(0, key.lastIndexOf(':'))];
}

function isEmpty({ severity, answers }: Draft): boolean {
  return severity === undefined && Object.values(answers).every((answer) => answer === '');
}

function keep(key: string, kept: Kept, shelf: Shelf): void {
  for (const place of placesOf(key)) put(place, kept, shelf);
}

function read(place: string, shelf: Shelf): Kept | undefined {
  const kept = take(place, shelf);
  return isKept(kept) ? kept : undefined;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  if (!('draft' in value && 'at' in value && 'form' in value)) return false;
  return isDraft(value.draft) && typeof value.at === 'number' && typeof value.form === 'string';
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('answers' in value)) return false;
  const { answers } = value;
  const severity = 'severity' in value ? value.severity : undefined;
  return (
    (severity === undefined || typeof severity === 'string') &&
    typeof answers === 'object' &&
    answers !== null &&
    Object.values(answers).every((answer) => typeof answer === 'string')
  );
}
