import { type Callback, isPlain } from '../protocol';

type AnyFunction = ((...args: unknown[]) => unknown) & { __id__?: string };

/** Functions that crossed to the host, by the id that stands for them there. */
export interface Functions {
  /** The value with every function replaced by its id: only data crosses to another origin. */
  pack(value: unknown): unknown;
  call(id: string, args: unknown[]): void;
}

/** Keeps the functions of one frame. UI Kit names its own by `__id__`, so that a re-render adds no new one. */
export function keepFunctions(): Functions {
  const kept = new Map<string, AnyFunction>();
  const keep = (fn: AnyFunction): Callback => {
    const id = fn.__id__ ?? `f${kept.size + 1}`;
    kept.set(id, fn);
    return { __fn: id };
  };
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') return keep(value as AnyFunction);
    if (Array.isArray(value)) return value.map(pack);
    // A React element holds its owner and so a circle; a ForgeDoc carries it as a child, not as a prop.
    if (isPlain(value) && '$$typeof' in value) return null;
    if (isPlain(value))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
    return value;
  };
  return { pack, call: (id, args) => void kept.get(id)?.(...args) };
}
