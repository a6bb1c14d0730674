import { parsePolicy } from '../../src/policy/parse';
import { mistakeInWords } from '../../src/policy/parse/words';
import { preset } from '../../src/policy/presets';
import type { Policy } from '../../src/policy/schema';
import en from '../../static/locales/policy/problems/en-US.json';

/** A small policy as YAML: two severities, one fact, one tier. Tests add or replace lines of it. */
export const smallPolicy = `name: Small desk
severities:
  - id: P1
    name: Critical
    definition: Nobody can work.
    firstResponse: { minutes: 60 }
    clock: logged
    priority: Highest
  - id: P2
    name: Normal
    definition: Everything else.
    firstResponse: { businessDays: 1, calendar: office }
    priority: Medium
defaultSeverity: P2
calendars:
  office: { timeZone: Europe/Berlin, hours: { mon: [['09:00', '17:00']] } }
facts:
  - { id: environment, question: Which environment is affected? }
requestTypes:
  - { name: Get help, facts: { environment: required } }
customers:
  tiers: [{ id: gold, name: Gold, ladders: [] }]
  defaultTier: gold
`;

/** The problems of a text as `line:col path: message`. */
export function problemsOf(source: string): string[] {
  const parsed = parsePolicy(source);
  if (parsed.ok) return [];
  return parsed.problems.map((problem) => {
    const { line, col, path } = problem;
    return `${line}:${col} ${path}: ${mistakeInWords(problem, en)}`;
  });
}

/** The stakater preset with some of its keys replaced. */
export function stakaterWith(changes: Partial<Policy> = {}): Policy {
  return { ...preset('stakater'), ...changes };
}
