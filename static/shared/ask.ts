import { invoke } from '@forge/bridge';
import type { CallName, Calls, Question } from '../../src/calls';
import type { Answer, Refusal } from '../../src/calls/answer';

/** Why there is no answer: the app refused, or it could not be reached. */
export type NoAnswer = Refusal | { code: 'unreachable'; params?: undefined };

export type Asked<N extends CallName> =
  { ok: true; data: Calls[N]['answer'] } | { ok: false; refusal: NoAnswer };

const UNREACHABLE = { ok: false, refusal: { code: 'unreachable' } } as const;

/** What the app answers. Never throws: a failed connection is the refusal `unreachable`, which is worth another try. */
export async function ask<N extends CallName>(name: N, question: Question<N>): Promise<Asked<N>> {
  try {
    const answer: unknown = await invoke<unknown>(name, question);
    return isAnswer<Calls[N]['answer']>(answer) ? answer : UNREACHABLE;
  } catch {
    return UNREACHABLE;
  }
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'data' in value : 'refusal' in value;
}
