import { withoutSecrets } from '../../../src/policy/secrets';
import type { Draft } from './form';

/** Whose form a draft belongs to: people may share a browser, and one may have several forms open. */
interface Form {
  accountId: string;
  portal: string;
  requestType: string;
}

type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// Storage may be forbidden or full in a frame; a draft is a comfort, so every failure is silence.
const session: Shelf = () => sessionStorage;
const DAY = 86_400_000;
/** A draft that is older is about something that has long been settled. */
const KEPT_FOR = 14 * DAY;

/** Where the draft of one person's form is kept; the browser keeps it for this tab alone. */
export function draftKey({ accountId, portal, requestType }: Form): string {
  return `plumbline:draft:${accountId}:${portal}:${requestType}`;
}

/**
 * The draft kept before a reload. A form without one begins with what its author wrote last on this portal, in a form
 * of another request type. Undefined where there is neither, or nothing younger than 14 days.
 */
export function readDraft(key: string, now: number, shelf = session): Draft | undefined {
  return placesOf(key)
    .map((place) => read(place, shelf))
    .find((kept) => kept !== undefined && now - kept.at < KEPT_FOR && !isEmpty(kept.draft))?.draft;
}

/** Keeps a draft as it stands at a moment, in epoch milliseconds, without the secrets that may be in it. */
export function keepDraft(key: string, draft: Draft, at: number, shelf = session): void {
  const answers = Object.fromEntries(
    Object.entries(draft.answers).map(([fact, answer]) => [fact, withoutSecrets(answer)]),
  );
  const kept = JSON.stringify({ draft: { ...draft, answers }, at });
  try {
    for (const place of placesOf(key)) shelf().setItem(place, kept);
  } catch {
    return;
  }
}

/** Forgets the draft that became a request created at this moment; one written on since then is another request's. */
export function forgetDraft(key: string, created: number, shelf = session): void {
  for (const place of placesOf(key)) {
    const kept = read(place, shelf);
    try {
      if (kept && kept.at <= created) shelf().removeItem(place);
    } catch {
      return;
    }
  }
}

/** A form's own place and, after it, that of what its author wrote last on its portal, whatever the request type. */
function placesOf(key: string): string[] {
  return [key, key.slice(0, key.lastIndexOf(':'))];
}

function isEmpty({ severity, answers }: Draft): boolean {
  return severity === undefined && Object.values(answers).every((answer) => answer === '');
}

function read(key: string, shelf: Shelf): { draft: Draft; at: number } | undefined {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('draft' in kept) || !('at' in kept)) return undefined;
    const { draft, at } = kept;
    return isDraft(draft) && typeof at === 'number' ? { draft, at } : undefined;
  } catch {
    return undefined;
  }
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
