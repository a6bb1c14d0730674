import type { RequestView } from '../../../src/calls/request';
import type { NoAnswer } from '../../shared/ask';
import { openQuestions } from './gap';

type Asking = Pick<RequestView, 'canAnswer' | 'missing'>;

/** What was done with the answers, and how the request stood right after. */
export type Outcome =
  | { kind: 'sent'; facts: string[]; about: Asking }
  | { kind: 'refused'; refusal: NoAnswer; about: Asking }
  | { kind: 'too-long'; about: Asking }
  /** The connection broke, so the answers may have arrived all the same. */
  | { kind: 'unsure'; facts: string[] };

/** What is true of it by now. */
export type Verdict =
  | { kind: 'done' | 'not-yet' | 'unsure' | 'too-long' }
  | { kind: 'part'; left: number }
  | { kind: 'refused'; refusal: NoAnswer };

/**
 * What became of the answers, as the request stands now; nothing once something else is asked than they were sent for.
 */
export function verdictOf(outcome: Outcome | undefined, view: Asking): Verdict | undefined {
  if (outcome === undefined) return undefined;
  if (outcome.kind === 'unsure') {
    const hasArrived = view.canAnswer && !outcome.facts.some((fact) => isMissing(view, fact));
    return hasArrived ? sentVerdict(outcome.facts, view) : { kind: 'unsure' };
  }
  if (!asksTheSame(outcome.about, view)) return undefined;
  return outcome.kind === 'sent' ? sentVerdict(outcome.facts, view) : outcome;
}

function sentVerdict(sent: string[], view: Asking): Verdict {
  if (view.missing.length === 0) return { kind: 'done' };
  const isTaken = sent.some((fact) => !isMissing(view, fact));
  return isTaken ? { kind: 'part', left: view.missing.length } : { kind: 'not-yet' };
}

function asksTheSame(before: Asking, after: Asking): boolean {
  const facts = (view: Asking) => openQuestions(view).map(({ fact }) => fact);
  return before.canAnswer === after.canAnswer && facts(before).join() === facts(after).join();
}

function isMissing({ missing }: Asking, fact: string): boolean {
  return missing.some((question) => question.fact === fact);
}
