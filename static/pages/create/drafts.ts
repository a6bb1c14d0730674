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

/** Where the draft of one person's form is kept; the browser keeps it for this tab alone. */
export function draftKey({ accountId, portal, requestType }: Form): string {
  return `plumbline:draft:${accountId}:${portal}:${requestType}`;
}

/** The draft kept before a reload, or undefined. */
export function readDraft(key: string, shelf = session): Draft | undefined {
  return read(key, shelf)?.draft;
}

/** Keeps a draft as it stands at a moment, in epoch milliseconds. */
export function keepDraft(key: string, draft: Draft, at: number, shelf = session): void {
  try {
    shelf().setItem(key, JSON.stringify({ draft, at }));
  } catch {
    return;
  }
}

/** Forgets the draft that became a request created at this moment; one written on since then is another request's. */
export function forgetDraft(key: string, created: number, shelf = session): void {
  const kept = read(key, shelf);
  try {
    if (kept && kept.at <= created) shelf().removeItem(key);
  } catch {
    return;
  }
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
