import { withoutSecrets } from '../../../src/policy/secrets';
import type { Typed } from './gap';

type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// Storage may be forbidden or full in a frame; what it keeps is a comfort, so every failure is silence.
const session: Shelf = () => sessionStorage;

/** Where the browser keeps what one person has typed on one request's form, for this tab alone. */
export function answersKey(accountId: string, requestKey: string): string {
  return `plumbline:answers:${accountId}:${requestKey}`;
}

/** What was typed before a reload, each with its question; nothing where nothing is kept. */
export function readAnswers(key: string, shelf = session): Typed[] {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isTyped) : [];
  } catch {
    return [];
  }
}

/** Keeps what is typed, without the secrets that may be in it; no answer at all leaves nothing behind. */
export function keepAnswers(key: string, answers: Typed[], shelf = session): void {
  const kept = answers.map(({ question, answer }) => ({ question, answer: withoutSecrets(answer) }));
  try {
    if (kept.length === 0) shelf().removeItem(key);
    else shelf().setItem(key, JSON.stringify(kept));
  } catch {
    return;
  }
}

function isTyped(value: unknown): value is Typed {
  if (!isObject(value) || typeof value['answer'] !== 'string' || !isObject(value['question'])) return false;
  const { fact, question, kind, level, help = '', options = [] } = value['question'];
  const isWorded = [fact, question, kind, level, help].every((part) => typeof part === 'string');
  return isWorded && Array.isArray(options) && options.every((option) => typeof option === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
