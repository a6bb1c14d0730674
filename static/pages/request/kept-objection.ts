import { type MarkOf, withoutSecrets } from '../../../src/policy/secrets';
import { put, remove, session, take } from '../shared/shelf';
import type { Objection } from './objection';

/** Where the browser keeps the objection that one person has begun on one request, for this tab alone. */
export function objectionKey(accountId: string, requestKey: string): string {
  return `plumbline:objection:${accountId}:${requestKey}`;
}

/** What was written before a reload; undefined where nothing is kept. */
export function readObjection(key: string, shelf = session): Objection | undefined {
  const kept = take(key, shelf);
  return isObjection(kept) ? kept : undefined;
}

/** Keeps what is written, a mark in place of each secret that may be in it; no word at all leaves nothing behind. */
export function keepObjection(key: string, objection: Objection, markOf?: MarkOf, shelf = session): void {
  const text = withoutSecrets(objection.text, markOf);
  if (text.trim() === '') remove(key, shelf);
  else put(key, { ...objection, text }, shelf);
}

function isObjection(value: unknown): value is Objection {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'change' in value && typeof value.change === 'number' && 'text' in value && typeof value.text === 'string'
  );
}
