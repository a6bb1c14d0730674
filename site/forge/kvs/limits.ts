import { KvsError } from './error';

// All numbers: https://developer.atlassian.com/platform/forge/limits-kvs-ce/
const longestKey = 500;
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const largestValue = 240 * 1_024;
const deepestValue = 31;

/** How many operations one transaction or batch may hold, and how many bytes. */
const mostOperations = 25;
const largestPayload = 4 * 1_024 * 1_024;

/** Refuses a key the store does not take. */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key.length === 0) {
    throw new KvsError(400, 'KEY_TOO_SHORT', 'A key has at least one character.');
  }
  if (key.length > longestKey) {
    throw new KvsError(
      400,
      'KEY_TOO_LONG',
      `A key has at most ${longestKey} characters; this one has ${key.length}.`,
    );
  }
  if (!keyPattern.test(key)) {
    throw new KvsError(400, 'INVALID_KEY', `"${key}" does not match ${String(keyPattern)}`);
  }
}

/** Refuses a value that is absent, larger than 240 KiB or nested deeper than 31 levels. */
export function checkValue(key: string, value: unknown): void {
  if (value === undefined || value === null) {
    throw new KvsError(
      400,
      'INVALID_VALUE',
      `The value of "${key}" is ${String(value)}; delete the key instead.`,
    );
  }
  const size = Buffer.byteLength(JSON.stringify(value));
  if (size > largestValue) {
    throw new KvsError(
      400,
      'MAX_SIZE',
      `The value of "${key}" has ${size} bytes; at most ${largestValue} are kept.`,
    );
  }
  if (deeperThan(value, deepestValue)) {
    throw new KvsError(
      400,
      'MAX_DEPTH',
      `The value of "${key}" is nested deeper than ${deepestValue} levels.`,
    );
  }
}

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => deeperThan(inner, levels - 1));
}

/** Refuses a transaction or batch that is empty, too long, too large, or names a key twice. */
export function checkOperations(operations: { key: string; entityName?: string }[]): void {
  if (operations.length === 0) throw new KvsError(400, 'NO_OPERATIONS', 'There is nothing to do.');
  if (operations.length > mostOperations) {
    const message = `At most ${mostOperations} operations go together; these are ${operations.length}.`;
    throw new KvsError(400, 'TOO_MANY_OPERATIONS', message);
  }
  if (Buffer.byteLength(JSON.stringify(operations)) > largestPayload) {
    throw new KvsError(400, 'MAX_SIZE', 'All operations together may have 4 MB.');
  }
  const names = operations.map(({ entityName, key }) => `${entityName ?? ''} ${key}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new KvsError(400, 'DUPLICATE_KEYS', `"${twice.trim()}" is named twice; each key may be used once.`);
  }
}
