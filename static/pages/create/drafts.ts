import type { Draft } from './form';

// Storage may be forbidden or full in a frame; a draft is a comfort, so every failure is silence.
const PREFIX = 'plumbline:draft:';

/** Where the draft of one form is kept: a customer may have several portals open. */
export function draftKey(portal: string, requestType: string): string {
  return `${PREFIX}${portal}:${requestType}`;
}

/** The draft kept before a reload, or undefined. */
export function readDraft(key: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    return;
  }
}

/** Forgets the drafts of a portal: once its request page is seen, the request was sent. */
export function forgetDrafts(portal: string): void {
  try {
    const mine = Object.keys(sessionStorage).filter((key) => key.startsWith(draftKey(portal, '')));
    for (const key of mine) sessionStorage.removeItem(key);
  } catch {
    return;
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
