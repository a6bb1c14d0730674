import jsep from 'jsep';

/**
 * The value of a filter expression for an event: the part of the Jira expressions language that filters use here.
 * Throws on anything else, on reading a property of nothing, and on a property that the event does not have.
 * https://developer.atlassian.com/platform/forge/events-reference/product_events/#filter-out-atlassian-app-events
 */
export function evaluate(expression: string, variables: Record<string, unknown>): unknown {
  return valueOf(jsep(expression), variables);
}

type Variables = Record<string, unknown>;

function valueOf(node: jsep.Expression, variables: Variables): unknown {
  const known = node as jsep.CoreExpression;
  switch (known.type) {
    case 'Literal':
      return known.value;
    case 'Identifier':
      return property(variables, known.name);
    case 'ArrayExpression':
      return known.elements.map((element) => (element ? valueOf(element, variables) : null));
    case 'MemberExpression':
      return member(known, variables);
    case 'CallExpression':
      return call(known, variables);
    case 'UnaryExpression':
      if (known.operator === '!') return !truth(valueOf(known.argument, variables));
      if (known.operator === '-') return -number(valueOf(known.argument, variables));
      return unknownPart(`the operator ${known.operator}`);
    case 'BinaryExpression':
      return binary(known, variables);
    case 'ConditionalExpression':
      return valueOf(truth(valueOf(known.test, variables)) ? known.consequent : known.alternate, variables);
    default:
      return unknownPart(known.type);
  }
}

function unknownPart(what: string): never {
  throw new Error(`The local desk does not evaluate ${what} in a filter expression.`);
}

function member(node: jsep.MemberExpression, variables: Variables): unknown {
  const object = valueOf(node.object, variables);
  if (object === null || object === undefined) {
    // What follows `?.` is skipped altogether when there is nothing before it.
    if (node.optional || chained(node.object)) return null;
    throw new Error(`${nameOf(node.property)} of null cannot be read.`);
  }
  const name = node.computed ? String(valueOf(node.property, variables)) : nameOf(node.property);
  if (name === 'length' && (typeof object === 'string' || Array.isArray(object))) return object.length;
  return property(object as Variables, name, node.optional);
}

const chained = (node: jsep.Expression): boolean =>
  node.type === 'MemberExpression' &&
  (node['optional'] === true || chained(node['object'] as jsep.Expression));

const nameOf = (node: jsep.Expression): string => (node as jsep.Identifier).name;

function property(object: Variables, name: string, optional = false): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  if (optional) return null;
  throw new Error(`There is no property "${name}".`);
}

function call({ callee, arguments: given }: jsep.CallExpression, variables: Variables): unknown {
  const { object, property: method, computed } = callee as jsep.MemberExpression;
  if (callee.type !== 'MemberExpression' || computed || nameOf(method) !== 'includes' || given.length !== 1) {
    return unknownPart(`the call of ${callee.type === 'MemberExpression' ? nameOf(method) : callee.type}`);
  }
  const [wanted] = given.map((argument) => valueOf(argument, variables));
  const within = valueOf(object, variables);
  if (Array.isArray(within)) return within.includes(wanted);
  if (typeof within === 'string') return within.includes(String(wanted));
  throw new Error('includes() is for lists and text.');
}

function binary({ operator, left, right }: jsep.BinaryExpression, variables: Variables): unknown {
  const first = valueOf(left, variables);
  if (operator === '&&') return truth(first) && truth(valueOf(right, variables));
  if (operator === '||') return truth(first) || truth(valueOf(right, variables));
  const second = valueOf(right, variables);
  switch (operator) {
    case '==':
      return first === second;
    case '!=':
      return first !== second;
    case '<':
      return number(first) < number(second);
    case '>':
      return number(first) > number(second);
    case '<=':
      return number(first) <= number(second);
    case '>=':
      return number(first) >= number(second);
    default:
      return unknownPart(`the operator ${operator}`);
  }
}

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error(`${JSON.stringify(value)} is neither true nor false.`);
}

function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new Error(`${JSON.stringify(value)} is not a number.`);
}
