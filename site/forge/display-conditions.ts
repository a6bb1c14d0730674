import type { Role } from '../contracts';
import { anonymous } from './product';

export interface Situation {
  viewer: { accountId: string; role: Role };
  /** The module's extension data: `project { key, type }`, `issue { type }` where there is one. */
  place: Record<string, unknown>;
}

type Answer = boolean | { unknown: string };

const tests: Record<string, (situation: Situation, wanted: unknown) => boolean> = {
  isLoggedIn: ({ viewer }, wanted) => (viewer.accountId !== anonymous) === wanted,
  isAdmin: ({ viewer }, wanted) => (viewer.role === 'admin') === wanted,
  isSiteAdmin: ({ viewer }, wanted) => (viewer.role === 'admin') === wanted,
  projectKey: ({ place }, wanted) => read(place, 'project', 'key') === wanted,
  projectType: ({ place }, wanted) => read(place, 'project', 'type') === wanted,
  issueType: ({ place }, wanted) => read(place, 'issue', 'type') === wanted,
};

/**
 * Whether display conditions hold: all at one level, `or` for any, `not` for none. Answers the name of a condition
 * the desk does not know. https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/
 */
export function holds(conditions: unknown, situation: Situation): Answer {
  return all(answers(conditions, situation));
}

function answers(conditions: unknown, situation: Situation): Answer[] {
  return Object.entries((conditions ?? {}) as Record<string, unknown>).map(([name, wanted]) => {
    if (name === 'and') return all(answers(wanted, situation));
    if (name === 'or') return any(answers(wanted, situation));
    if (name === 'not') return none(answers(wanted, situation));
    return tests[name]?.(situation, wanted) ?? { unknown: name };
  });
}

const unknown = (found: Answer[]) => found.find((answer) => typeof answer !== 'boolean');
const all = (found: Answer[]): Answer => unknown(found) ?? found.every((answer) => answer === true);
const any = (found: Answer[]): Answer => unknown(found) ?? found.some((answer) => answer === true);
const none = (found: Answer[]): Answer => unknown(found) ?? found.every((answer) => answer === false);

function read(place: Record<string, unknown>, thing: string, name: string): unknown {
  return (place[thing] as Record<string, unknown> | undefined)?.[name];
}
