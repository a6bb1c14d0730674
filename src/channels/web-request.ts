import type { Incoming } from '../flows/world/listening';

/** A header by its name in lower case. */
export function headerOf({ headers }: Pick<Incoming, 'headers'>, name: string): string | undefined {
  return Object.entries(headers).find(([given]) => given.toLowerCase() === name)?.[1][0];
}
