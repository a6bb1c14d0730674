import { policyJsonSchema } from '../src/policy/json-schema';
import { presetSource } from '../src/policy/presets';

/** What is used of JSON Schema to describe the policy's format. */
interface Schema {
  description?: string;
  type?: string;
  const?: number;
  enum?: string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema | Schema[];
  additionalProperties?: Schema | boolean;
}

const LONGEST_EXAMPLE = 14;
const introduction = `# Policy reference

Every key of a policy with its sentence, from the schema that checks it; \`npm run schema\` writes this page. Most parts
end with the lines of the preset \`stakater\`. A policy is YAML or JSON, and a form in the project's settings. A key that
stands in no list here is refused, with the nearest name. \`npm run -s plumbline -- policy check FILE\` says line by line
what to mend; \`policy show stakater\` prints a whole policy.
`;

/** The text of `docs/policy.md`: each part of a policy, the keys below it, and an example. */
export function policyReference(): string {
  const { properties = {}, required = [] } = policyJsonSchema() as Schema;
  const parts = Object.entries(properties).map(([key, schema]) => {
    const title = `## ${key}\n\n${about(schema, required.includes(key))}\n`;
    const keys = keysOf(schema, { part: key, depth: 0 });
    return [title, keys.length > 0 ? `${keys.join('\n')}\n` : '', example(key)].filter(Boolean).join('\n');
  });
  return [introduction, ...parts].join('\n');
}

/** A line for each key below a schema, deeper ones further in. */
function keysOf(schema: Schema, place: { part: string; depth: number }): string[] {
  const { properties = {}, required = [] } = entry(schema);
  return Object.entries(properties).flatMap(([key, below]) => {
    const line = `${'  '.repeat(place.depth)}- \`${key}\`: ${about(below, required.includes(key))}`;
    // Conditions are the same wherever they stand.
    if (key === 'when' && place.part !== 'severities') return [`${line} As in \`severities\`.`];
    return [line, ...keysOf(below, { ...place, depth: place.depth + 1 })];
  });
}

/** What the entries of a list, or of a map by name, are made of; the schema itself where it is neither. */
function entry(schema: Schema): Schema {
  const { items, additionalProperties } = schema;
  if (items !== undefined && !Array.isArray(items)) return entry(items);
  return typeof additionalProperties === 'object' ? entry(additionalProperties) : schema;
}

function about(schema: Schema, isRequired: boolean): string {
  const whenLeftOut = schema.default === undefined ? '' : ` Left out: ${valueWords(schema.default)}.`;
  return `${schema.description ?? ''} _${kind(schema)}${isRequired ? ', required' : ''}._${whenLeftOut}`;
}

function valueWords(value: unknown): string {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (isEmpty) return Array.isArray(value) ? 'none' : 'as each key below says';
  return Array.isArray(value) ? value.map(valueWords).join(', ') : `\`${String(value)}\``;
}

function kind(schema: Schema): string {
  const { items, additionalProperties, anyOf, type } = schema;
  if (schema.const !== undefined) return `Always \`${schema.const}\``;
  if (schema.enum) return `One of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (anyOf?.[0]) return `${kind(anyOf[0])}, or a list of them`;
  if (Array.isArray(items)) return 'Pair';
  if (items) return `List: ${small(kind(items))}`;
  if (typeof additionalProperties === 'object') return `By name: ${small(kind(additionalProperties))}`;
  if (type === 'integer') return `Whole number${range(schema)}`;
  return { string: 'Text', boolean: 'Yes or no (`true`, `false`)', object: 'Keys' }[type ?? ''] ?? 'Value';
}

function range({ minimum, maximum }: Schema): string {
  const isBounded = minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return isBounded ? ` from ${minimum} to ${maximum}` : '';
}

function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The first lines of a part in the preset; nothing where the preset leaves it out. */
function example(part: string): string {
  const lines = presetSource('stakater').split('\n');
  const from = lines.findIndex((line) => line.startsWith(`${part}:`));
  if (from < 0) return '';
  const rest = lines.slice(from + 1).findIndex((line) => /^\S/.test(line));
  const whole = lines.slice(from, rest < 0 ? undefined : from + 1 + rest);
  const shown = whole.slice(0, LONGEST_EXAMPLE).join('\n').trimEnd();
  return `\`\`\`yaml\n${shown}${whole.length > LONGEST_EXAMPLE ? '\n  # …' : ''}\n\`\`\`\n`;
}
