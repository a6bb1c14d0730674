import type { EditorView } from '../../../../src/calls/policy';
import type { Question } from '../../../../src/calls';
import { put, remove, session, type Shelf, take } from '../../shared/shelf';

/** What was typed and did not reach the app; the browser holds it for this tab until it does. */
export type Unkept = Question<'saveDraft'>;

/** Where the browser holds what one admin typed for one project. */
export function placeOf(accountId: string, projectId: string): string {
  return `plumbline:policy:${accountId}:${projectId}`;
}

/** What did not reach the app the last time, unless it did so after all. */
export function unkeptAt(place: string, { draft }: EditorView, shelf: Shelf = session): Unkept | undefined {
  const kept = take(place, shelf);
  return isUnkept(kept) && kept.source !== draft?.source ? kept : undefined;
}

export function hold(place: string, unkept: Unkept, shelf: Shelf = session): void {
  put(place, unkept, shelf);
}

export function letGo(place: string, shelf: Shelf = session): void {
  remove(place, shelf);
}

function isUnkept(value: unknown): value is Unkept {
  if (typeof value !== 'object' || value === null) return false;
  const { source, revision, basedOn } = { source: '', revision: '', basedOn: '', ...value };
  return typeof source === 'string' && typeof revision === 'number' && typeof basedOn === 'number';
}
