import type { EntityDefinition } from '../../contracts';
import { KvsError } from './error';

export interface Condition {
  condition: string;
  values: unknown[];
}

export interface PropertyCondition extends Condition {
  property: string;
}

/** All of `and`, or one of `or`. */
export interface Filters {
  and?: PropertyCondition[];
  or?: PropertyCondition[];
}

type Test = (found: unknown, ...values: unknown[]) => boolean;

const orders = {
  before: (found: unknown, value: unknown) =>
    comparable(found, value) && (found as number) < (value as number),
  after: (found: unknown, value: unknown) =>
    comparable(found, value) && (found as number) > (value as number),
};

const tests: Record<string, Test> = {
  EQUAL_TO: (found, value) => found === value,
  NOT_EQUAL_TO: (found, value) => found !== value,
  GREATER_THAN: orders.after,
  GREATER_THAN_EQUAL_TO: (found, value) => found === value || orders.after(found, value),
  LESS_THAN: orders.before,
  LESS_THAN_EQUAL_TO: (found, value) => found === value || orders.before(found, value),
  BETWEEN: (found, low, high) =>
    comparable(found, low) &&
    comparable(found, high) &&
    !orders.before(found, low) &&
    !orders.after(found, high),
  BEGINS_WITH: (found, value) => typeof found === 'string' && found.startsWith(String(value)),
  CONTAINS: (found, value) => typeof found === 'string' && found.includes(String(value)),
  NOT_CONTAINS: (found, value) => typeof found !== 'string' || !found.includes(String(value)),
  EXISTS: (found) => found !== undefined,
  NOT_EXISTS: (found) => found === undefined,
};

const rangeConditions = new Set([
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
]);

const mostConditions = 100;

function comparable(found: unknown, value: unknown): boolean {
  return typeof found === typeof value && (typeof found === 'string' || typeof found === 'number');
}

/** Whether a value meets one condition. Refuses a condition Forge does not have, or one with too few values. */
export function meets(found: unknown, { condition, values }: Condition): boolean {
  const test = tests[condition];
  if (!test) throw new KvsError(400, 'INVALID_FILTER_CONDITION', `There is no condition ${condition}.`);
  const needed = condition === 'BETWEEN' ? 2 : 1;
  if (values.length !== needed) {
    const message = `${condition} takes ${needed} value(s), not ${values.length}.`;
    throw new KvsError(400, 'INVALID_FILTER_VALUES', message);
  }
  return test(found, ...values);
}

/** Refuses a condition that `where` does not take. */
export function checkRange({ condition }: Condition): void {
  if (!rangeConditions.has(condition)) {
    throw new KvsError(400, 'INVALID_FILTER_CONDITION', `where() does not take ${condition}.`);
  }
}

/**
 * Refuses filters that Forge does not take: both operators at once, an empty one, an attribute that the manifest
 * does not declare, and one declared as `any`.
 */
export function checkFilters(filters: Filters | undefined, definition: EntityDefinition): void {
  if (!filters) return;
  const { and, or } = filters;
  if (and && or) {
    throw new KvsError(
      400,
      'INVALID_FILTER_OPERATORS_COMBINATION',
      '"and" and "or" cannot stand side by side.',
    );
  }
  const all = and ?? or ?? [];
  if (all.length === 0) throw new KvsError(400, 'EMPTY_FILTER_OPERATOR', '"and" and "or" cannot be empty.');
  if (all.length > mostConditions) {
    throw new KvsError(400, 'TOO_MANY_CONDITIONS', `A query has at most ${mostConditions} conditions.`);
  }
  for (const { property } of all) checkFilterable(property, definition);
}

/** Whether an entity's value passes all of `and` or one of `or`. */
export function passes(value: unknown, { and, or }: Filters = {}): boolean {
  const holds = (one: PropertyCondition) =>
    meets((value as Record<string, unknown> | undefined)?.[one.property], one);
  return (and?.every(holds) ?? true) && (or?.some(holds) ?? true);
}

function checkFilterable(property: string, { name, attributes }: EntityDefinition): void {
  const type = attributes[property]?.type;
  if (type === undefined) {
    throw new KvsError(400, 'INVALID_ENTITY_ATTRIBUTE', `Entity ${name} has no attribute "${property}".`);
  }
  if (type === 'any') {
    throw new KvsError(
      422,
      'INVALID_FILTER_CONDITION',
      `${name}.${property} is of type any and cannot be filtered by.`,
    );
  }
}
