import type { Question } from '../intake';
import type { FactState } from '../intake/answer';
import type { Decision } from '../received';
import type { RequestText } from '../request';
import { levelOf, requestTypeOf } from '../request-types';
import type { Policy } from '../schema';

/** A fact that a policy wants to know, and how a request states it. */
export interface TriedFact {
  fact: string;
  label: string;
  level: Question['level'];
  state: FactState;
  quote?: string;
}

/** The facts that the request's type asks for at its severity, in the policy's order. */
export function factsOf(policy: Policy, text: RequestText, { judgement, severity }: Decision): TriedFact[] {
  const type = requestTypeOf(policy, text);
  return policy.facts.flatMap(({ id, label = id }) => {
    const level = type === undefined ? 'skip' : levelOf(type, id, severity);
    if (level === 'skip') return [];
    const { state = 'absent', quote } = judgement.facts[id] ?? {};
    return [{ fact: id, label, level, state, ...(quote === undefined ? {} : { quote }) }];
  });
}
