import type { Clause, Operand, TerminalClause } from '@atlaskit/jql-ast';
import type { Core } from '../core';
import type { Issue } from '../entities';
import { JiraError, NotModelled } from '../errors';
import type { Viewer } from '../people';
import type { JqlField, Value } from './field';
import { jqlField } from './fields';
import { textMatches } from './text-match';

export type Predicate = (issue: Issue) => boolean;

/**
 * The clause as a test of one issue. Everything a query names is looked up here, so that a wrong name fails with no
 * issue at all.
 */
export function predicateOf(core: Core, viewer: Viewer, clause: Clause): Predicate {
  if (clause.clauseType === 'not') {
    const inner = predicateOf(core, viewer, clause.clause);
    return (issue) => !inner(issue);
  }
  if (clause.clauseType === 'compound') {
    const parts = clause.clauses.map((one) => predicateOf(core, viewer, one));
    return clause.operator.value === 'and'
      ? (issue) => parts.every((part) => part(issue))
      : (issue) => parts.some((part) => part(issue));
  }
  return terminal(core, viewer, clause);
}

function terminal(core: Core, viewer: Viewer, clause: TerminalClause): Predicate {
  const operator = clause.operator?.value ?? '';
  const { operand } = clause;
  if (/^(was|changed)/.test(operator)) throw new NotModelled(`the JQL operator "${operator}"`);
  if (!operand) throw new JiraError(400, 'Error in the JQL Query: a value is missing.');
  const field = jqlField(core, clause.field);
  if (operator === 'is' || operator === 'is not' || isEmpty(operand)) {
    const wantsEmpty = operator === 'is' || operator === '=';
    const empty = (issue: Issue) => field.empty?.(issue) ?? field.values(issue).length === 0;
    return (issue) => empty(issue) === wantsEmpty;
  }
  refuseUnsupported(field, clause.field.value, operator);
  const wanted = valuesOf(core, viewer, field, operand);
  const matches = MATCHERS[operator];
  if (!matches) throw new NotModelled(`the JQL operator "${operator}"`);
  return (issue) => matches(field.values(issue), wanted);
}

// In Jira an empty field answers no comparison, a negated one included.
type Matcher = (held: Value[], wanted: Value[]) => boolean;
const some: Matcher = (held, wanted) => held.some((one) => wanted.includes(one));
const none: Matcher = (held, wanted) => held.length > 0 && !some(held, wanted);
const text: Matcher = (held, wanted) =>
  held.some((one) => wanted.every((query) => textMatches(String(one), String(query))));
const compare =
  (test: (held: Value, wanted: Value) => boolean): Matcher =>
  (held, wanted) =>
    held.some((one) => wanted.every((limit) => test(one, limit)));

const MATCHERS: Record<string, Matcher | undefined> = {
  '=': some,
  in: some,
  '!=': none,
  'not in': none,
  '~': text,
  '!~': (held, wanted) => held.length > 0 && !text(held, wanted),
  '>': compare((one, limit) => one > limit),
  '>=': compare((one, limit) => one >= limit),
  '<': compare((one, limit) => one < limit),
  '<=': compare((one, limit) => one <= limit),
};

const OPERATORS = {
  text: ['~', '!~'],
  exact: ['=', '!=', 'in', 'not in'],
  ordered: ['=', '!=', 'in', 'not in', '>', '>=', '<', '<='],
};

function refuseUnsupported(field: JqlField, name: string, operator: string): void {
  if (OPERATORS[field.kind].includes(operator)) return;
  throw new JiraError(400, `The operator '${operator}' is not supported by the '${name}' field.`);
}

function valuesOf(core: Core, viewer: Viewer, field: JqlField, operand: Operand): Value[] {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap((one) => valuesOf(core, viewer, field, one));
    case 'value':
      return [field.read(operand.value)];
    case 'function':
      return [functionValue(core, viewer, field, operand.function.value)];
    default:
      return [];
  }
}

function functionValue(core: Core, viewer: Viewer, field: JqlField, name: string): Value {
  if (name.toLowerCase() === 'currentuser') return field.read(viewer.accountId);
  if (name.toLowerCase() === 'now') return core.clock.now();
  throw new NotModelled(`the JQL function ${name}()`);
}

function isEmpty(operand: Operand): boolean {
  return operand.operandType === 'keyword';
}
