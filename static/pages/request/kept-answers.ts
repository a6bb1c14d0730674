import { type MarkOf, withoutSecrets } from '../../../src/policy/secrets';
import { put, remove, session, take } from '../shared/shelf';
import type { Typed } from './gap';

/** Where the browser keeps what one person has typed on one request's form, for this tab alone. */
export function answersKey(accountId: string, requestKey: string): string {
  return `plumbline:answers:${accountId}:${requestKey}`;
}

/** What was typed before a reload, each with its question; nothing where nothing is kept. */
export function readAnswers(key: string, shelf = session): Typed[] {
  const kept = take(key, shelf);
  return Array.isArray(kept) ? kept.filter(isTyped) : [];
}

/** Keeps what is typed, a mark in place of each secret that may be in it; no answer at all leaves nothing behind. */
export function keepAnswers(key: string, answers: Typed[], markOf?: MarkOf, shelf = session): void {
  if (answers.length === 0) {
    remove(key, shelf);
    return;
  }
  const kept = answers.map(({ question, answer }) => ({ question, answer: withoutSecrets(answer, markOf) }));
  put(key, kept, shelf);
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
