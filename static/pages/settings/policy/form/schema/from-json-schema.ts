import { policyJsonSchema } from '../../../../../../src/policy/json-schema';
import type { Node, Shape } from './node';

type Schema = ReturnType<typeof policyJsonSchema>;

/** A text that may be longer than this is written in a field of several lines. */
const LONG = 300;

/** The whole policy: a group of its keys. The version of the format is nobody's to choose. */
export function policyNode(): Node {
  const { properties, ...format } = policyJsonSchema();
  const chosen = Object.entries(properties ?? {}).filter(([key]) => key !== 'version');
  return nodeOf({ ...format, properties: Object.fromEntries(chosen) }, '', true);
}

function nodeOf(schema: Schema, schemaPath: string, isRequired: boolean): Node {
  return {
    ...shapeOf(schema, schemaPath),
    schemaPath,
    help: schema.description ?? '',
    isRequired: isRequired && schema.default === undefined,
    fallback: schema.default,
  };
}

function shapeOf(schema: Schema, path: string): Shape {
  const several = schema.anyOf?.map(schemaIn).find(({ type }) => type === 'array');
  if (several) return shapeOf(several, path);
  if (schema.enum) return { kind: 'choice', values: schema.enum.map(String) };
  switch (schema.type) {
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
    case 'number':
      return { kind: 'number' };
    case 'array':
      return listShape(schemaIn(schema.items), path);
    case 'object':
      return objectShape(schema, path);
    default:
      return { kind: 'text', isLong: (schema.maxLength ?? 0) >= LONG };
  }
}

function listShape(item: Schema, path: string): Shape {
  if (item.type === 'array') return { kind: 'hours' };
  if (item.type === 'object') return { kind: 'list', item: nodeOf(item, path, true) };
  return item.enum ? { kind: 'ticks', values: item.enum.map(String) } : { kind: 'lines' };
}

function objectShape(schema: Schema, path: string): Shape {
  if (!schema.properties)
    return { kind: 'record', value: nodeOf(schemaIn(schema.additionalProperties), path, false) };
  const fields = Object.fromEntries(
    Object.entries(schema.properties).map(([key, value]) => {
      const isRequired = schema.required?.includes(key) ?? false;
      return [key, nodeOf(schemaIn(value), path === '' ? key : `${path}.${key}`, isRequired)];
    }),
  );
  const isCondition = Object.values(schema.properties).every((value) => schemaIn(value).anyOf);
  return { kind: isCondition ? 'condition' : 'group', fields };
}

/** JSON Schema allows yes and no in place of a schema, and lists of them; ours has neither. */
function schemaIn(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}
