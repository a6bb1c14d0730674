import { z } from 'zod';
import { JiraError, NotModelled } from '../errors';
import type { Call } from './operation';

/**
 * The body as the operation expects it; 400 naming the first place where it is something else, 501 naming a key that
 * the schema does not have: Jira may know it, and to drop it would be an empty success.
 */
export function bodyOf<T>(call: Call, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(call.body ?? {});
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const unknown = issues.find((one) => one.code === 'unrecognized_keys');
  if (unknown) {
    const key = [...unknown.path, unknown.keys[0]].join('.');
    throw new NotModelled(`${call.operation.name} with ${key}`);
  }
  const issue = issues[0];
  const where = issue === undefined || issue.path.length === 0 ? 'the body' : issue.path.join('.');
  throw new JiraError(
    400,
    `Invalid request payload. Refer to the REST API documentation and try again. (${where}: ${issue?.message ?? 'invalid'})`,
  );
}

/** Ids that may come as numbers. */
export const IdText = z.union([z.string(), z.number()]).transform(String);

export const Property = z.strictObject({ key: z.string(), value: z.unknown() });

/** A parameter of the path template. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The path of ${call.path} has no parameter "${name}"`);
  return value;
}

/** A query parameter that may be repeated or hold commas. */
export function listQuery(call: Call, name: string): string[] {
  return call.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Refuses what is asked to be expanded and the operation does not model. */
export function checkExpand({ operation }: Call, asked: string): void {
  const names = asked.split(',').map((name) => name.trim());
  const unknown = names.find((name) => name !== '' && operation.expands?.includes(name) !== true);
  if (unknown !== undefined) throw new NotModelled(`${operation.name} with expand=${unknown}`);
}

/** A whole number of the query, between `least` and `most`. */
export function numberQuery(call: Call, name: string, fallback: number, most: number): number {
  const text = call.query.get(name);
  if (text === null || text === '') return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return Math.min(number, most);
  throw new JiraError(400, `The value '${text}' of the query parameter '${name}' is not a whole number.`);
}

export function deskPaging(call: Call): { start: number; limit: number } {
  return {
    start: numberQuery(call, 'start', 0, Number.MAX_SAFE_INTEGER),
    limit: Math.max(1, numberQuery(call, 'limit', 50, 100)),
  };
}

export function platformPaging(
  call: Call,
  { fallback = 50, most = 100 } = {},
): { startAt: number; maxResults: number } {
  return {
    startAt: numberQuery(call, 'startAt', 0, Number.MAX_SAFE_INTEGER),
    maxResults: Math.max(1, numberQuery(call, 'maxResults', fallback, most)),
  };
}
