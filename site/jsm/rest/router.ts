import type { Operation } from './operation';

export interface Route<T> {
  target: T;
  params: Record<string, string>;
}

interface Pattern<T> {
  method: string;
  segments: string[];
  target: T;
}

/** Finds the operation a request means; a literal segment is preferred to a parameter. */
export function createRouter<T extends Pick<Operation, 'method' | 'path'>>(
  operations: readonly T[],
): (method: string, path: string) => Route<T> | undefined {
  const patterns = operations
    .map((target): Pattern<T> => ({ method: target.method, segments: target.path.split('/'), target }))
    .sort((one, other) => parameters(one.segments) - parameters(other.segments));
  return (method, path) => {
    const segments = path.split('/');
    for (const pattern of patterns) {
      if (pattern.method !== method || pattern.segments.length !== segments.length) continue;
      const params = match(pattern.segments, segments);
      if (params) return { target: pattern.target, params };
    }
    return undefined;
  };
}

function parameters(segments: string[]): number {
  return segments.filter((segment) => segment.startsWith('{')).length;
}

function match(pattern: string[], segments: string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (!expected.startsWith('{')) {
      if (expected !== actual) return undefined;
      continue;
    }
    const value = decoded(actual);
    if (value === undefined || value === '') return undefined;
    params[expected.slice(1, -1)] = value;
  }
  return params;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
