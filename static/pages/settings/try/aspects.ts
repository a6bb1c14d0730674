import type { Tried } from '../../../../src/policy/tried';

/** What is looked at, one after the other. */
export const aspects = [
  'facts',
  'findings',
  'severity',
  'clauses',
  'question',
  'address',
  'tier',
  'status',
  'due',
  'ladder',
  'comment',
] as const;

export type Aspect = (typeof aspects)[number];

/** What one policy says under an aspect; two policies differ there when this does. */
function saidBy(tried: Tried, aspect: Aspect): unknown {
  switch (aspect) {
    case 'facts':
      return [
        tried.unknown.requestType,
        tried.facts.map(({ fact, level, state, quote }) => [fact, level, state, quote]),
      ];
    case 'findings':
      return tried.findings;
    case 'severity':
      return [tried.severity, tried.suggested, tried.confidence, tried.unknown.severity];
    case 'clauses':
      return tried.clauses;
    case 'question':
      return tried.question;
    case 'address':
      return tried.address;
    case 'tier':
      return tried.tier;
    case 'status':
      return [tried.status, tried.complete];
    case 'due':
      return [tried.target, tried.due, tried.dueIfComplete];
    case 'ladder':
      return [tried.ladder, tried.steps];
    case 'comment':
      return tried.comment;
  }
}

/** Where two policies differ on the same request; nowhere where there is only one. */
export function differences(one: Tried | undefined, other: Tried | undefined): ReadonlySet<Aspect> {
  if (!one || !other) return new Set();
  return new Set(
    aspects.filter((aspect) => JSON.stringify(saidBy(one, aspect)) !== JSON.stringify(saidBy(other, aspect))),
  );
}
