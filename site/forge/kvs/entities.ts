import type { EntityDefinition, Manifest } from '../../contracts';
import { KvsError } from './error';

/** An index as a query uses it: attributes that must be given exactly, then attributes it is sorted by. */
export interface Index {
  partition: string[];
  range: string[];
}

const matches: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string' && value.trim() !== '',
  integer: (value) => Number.isInteger(value) && Number(value) === (Number(value) | 0),
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
};

const largestRange = 900;
const largestPartition = 1_700;

/** The entity of this name in the manifest. Refuses a name that is not there. */
export function entityOf(manifest: Manifest, name: string): EntityDefinition {
  const found = manifest.app.storage?.entities?.find((entity) => entity.name === name);
  if (found) return found;
  throw new KvsError(400, 'INVALID_ENTITY_TYPE', `manifest app.storage.entities has no entity "${name}".`);
}

/**
 * Refuses a value with an attribute that is not declared or not of its type (an integer has 32 bits, a string is
 * not blank), or too large for an index:
 * https://developer.atlassian.com/platform/forge/storage-reference/entities-manifest/
 */
export function checkEntity(definition: EntityDefinition, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsError(400, 'INVALID_ENTITY_VALUE', `A value of entity ${definition.name} is an object.`);
  }
  const given = value as Record<string, unknown>;
  for (const [attribute, found] of Object.entries(given)) {
    const type = definition.attributes[attribute]?.type;
    if (type === undefined) {
      const message = `Entity ${definition.name} has no attribute "${attribute}".`;
      throw new KvsError(400, 'INVALID_ENTITY_ATTRIBUTE', message);
    }
    if (!matches[type]?.(found)) {
      const message = `${definition.name}.${attribute} is not of type ${type}: ${JSON.stringify(found)}`;
      throw new KvsError(400, 'INVALID_ENTITY_VALUE', message);
    }
  }
  checkIndexSizes(definition, given);
}

function checkIndexSizes(definition: EntityDefinition, value: Record<string, unknown>): void {
  const size = (attributes: string[]) =>
    attributes.reduce((sum, attribute) => sum + Buffer.byteLength(JSON.stringify(value[attribute] ?? '')), 0);
  for (const declared of definition.indexes ?? []) {
    const { partition, range } = asIndex(declared);
    if (size(range) > largestRange || size(partition) > largestPartition) {
      const message = `An index of ${definition.name} takes ${largestRange} bytes of range and ${largestPartition} of partition.`;
      throw new KvsError(400, 'INVALID_ENTITY_VALUE', message);
    }
  }
}

/** The index of this name; `by-key` always exists. Refuses a name that is not declared. */
export function indexOf(definition: EntityDefinition, name: string): Index | 'by-key' {
  if (name === 'by-key') return name;
  const found = definition.indexes?.find(
    (index) => (typeof index === 'string' ? index : index.name) === name,
  );
  if (found !== undefined) return asIndex(found);
  throw new KvsError(400, 'INVALID_ENTITY_INDEX', `Entity ${definition.name} has no index "${name}".`);
}

function asIndex(declared: NonNullable<EntityDefinition['indexes']>[number]): Index {
  if (typeof declared === 'string') return { partition: [], range: [declared] };
  return { partition: declared.partition ?? [], range: declared.range };
}
