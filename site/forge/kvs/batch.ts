import type { Manifest } from '../../contracts';
import { KvsError } from './error';
import { checkOperations } from './limits';
import type { KeyedRow, Rows } from './rows';
import { keep, spaceOf, type Operation } from './transaction';

interface Failure {
  key: string;
  entityName?: string;
  error: { code: string; message: string };
}

export interface BatchAnswer {
  successfulKeys: ({ key: string; entityName?: string } & Partial<KeyedRow>)[];
  failedKeys: Failure[];
}

/** Does each operation on its own; what fails does not stop the rest. */
export function batch(
  rows: Rows,
  manifest: Manifest,
  verb: 'get' | 'set' | 'delete',
  operations: Operation[],
): BatchAnswer {
  checkOperations(operations);
  const answer: BatchAnswer = { successfulKeys: [], failedKeys: [] };
  for (const operation of operations) {
    const { key, entityName } = operation;
    try {
      answer.successfulKeys.push({ key, entityName, ...one(rows, manifest, verb, operation) });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      answer.failedKeys.push({ key, entityName, error: { code: error.code, message: error.message } });
    }
  }
  return answer;
}

function one(
  rows: Rows,
  manifest: Manifest,
  verb: 'get' | 'set' | 'delete',
  operation: Operation,
): Partial<KeyedRow> {
  const { key, entityName } = operation;
  if (verb === 'set') keep(rows, manifest, operation);
  if (verb === 'delete') rows.delete(spaceOf(entityName), key);
  if (verb !== 'get') return {};
  const row = rows.get(spaceOf(entityName), key);
  if (!row) throw new KvsError(404, 'KEY_NOT_FOUND', `There is no "${key}".`);
  return row;
}
