import type { Manifest } from '../../contracts';
import { checkFilters, passes, type Filters } from './conditions';
import { checkEntity, entityOf } from './entities';
import { KvsError } from './error';
import { checkOperations } from './limits';
import type { Rows, SetOptions, Space } from './rows';

export interface Operation {
  key: string;
  value?: unknown;
  entityName?: string;
  conditions?: Filters;
  options?: SetOptions;
}

export interface Transaction {
  set?: Operation[];
  delete?: Operation[];
  check?: Operation[];
}

/** The space an operation is about: an entity's when it names one. */
export function spaceOf(entityName: string | undefined): Space {
  return entityName === undefined ? { kind: 'value', name: '' } : { kind: 'entity', name: entityName };
}

/**
 * Does all of a transaction. Throws on the first condition that does not hold or value that cannot be kept; whoever
 * calls it undoes what was written until then.
 */
export function transact(
  rows: Rows,
  manifest: Manifest,
  { set = [], delete: remove = [], check = [] }: Transaction,
): void {
  const all = [...set, ...remove, ...check];
  checkOperations(all);
  for (const operation of all) checkConditions(rows, manifest, operation);
  for (const operation of set) keep(rows, manifest, operation);
  for (const { key, entityName } of remove) rows.delete(spaceOf(entityName), key);
}

/** Keeps one value, checked against its entity's definition if it belongs to one. */
export function keep(rows: Rows, manifest: Manifest, { key, value, entityName, options }: Operation) {
  if (entityName !== undefined) checkEntity(entityOf(manifest, entityName), value);
  return rows.set(spaceOf(entityName), key, value, options);
}

function checkConditions(rows: Rows, manifest: Manifest, { key, entityName, conditions }: Operation): void {
  if (!conditions) return;
  if (entityName === undefined)
    throw new KvsError(400, 'INVALID_ENTITY_TYPE', `"${key}": conditions need an entity.`);
  checkFilters(conditions, entityOf(manifest, entityName));
  if (!passes(rows.get(spaceOf(entityName), key)?.value, conditions)) {
    throw new KvsError(409, 'CONDITION_FAILED', `The conditions on ${entityName} "${key}" do not hold.`);
  }
}
