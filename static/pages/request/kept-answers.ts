import { withoutSecrets } from '../../../src/policy/secrets';
import type { Answers } from './gap';

type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// Storage may be forbidden or full in a frame; what it keeps is a comfort, so every failure is silence.
const session: Shelf = () => sessionStorage;

/** Where the browser keeps what one person has typed on one request's form, for this tab alone. */
export function answersKey(accountId: string, requestKey: string): string {
  return `plumbline:answers:${accountId}:${requestKey}`;
}

/** What was typed before a reload; nothing where nothing is kept. */
export function readAnswers(key: string, shelf = session): Answers {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(key) ?? '{}');
    return isAnswers(kept) ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps what is typed, without the secrets that may be in it; no answer at all leaves nothing behind. */
export function keepAnswers(key: string, answers: Answers, shelf = session): void {
  const entries = Object.entries(answers).map(([fact, answer]) => [fact, withoutSecrets(answer)] as const);
  try {
    if (entries.length === 0) shelf().removeItem(key);
    else shelf().setItem(key, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    return;
  }
}

function isAnswers(value: unknown): value is Answers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((answer) => typeof answer === 'string')
  );
}
