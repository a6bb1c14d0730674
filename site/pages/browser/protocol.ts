// What a module's frame and the page that hosts it say to each other. They are on different origins.

/** Stands for a function of the other side. */
export interface Callback {
  __fn: string;
}

export type FromFrame =
  { desk: 'call'; id: number; op: string; payload: unknown } | { desk: 'size'; height: number };

export type ToFrame =
  | { desk: 'result'; id: number; value: unknown }
  | { desk: 'refused'; id: number; error: { name: string; message: string } }
  | { desk: 'function'; fn: string; args: unknown[] }
  | { desk: 'theme'; colorMode: string }
  | { desk: 'clock'; offset: number };

/** Whether a value stands for a function of the other side. */
export function isCallback(value: unknown): value is Callback {
  return typeof value === 'object' && value !== null && '__fn' in value && typeof value.__fn === 'string';
}

/** Whether a value is an object literal: what may be looked into, unlike a Blob or an Error. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
