/** A step into a policy: a key, or an entry of a list by what it is called. */
export type Segment = string | { entry: string };

export type Path = readonly Segment[];

/** A path as people write it: `severities[P2].priority`. */
export function pathInWords(path: Path): string {
  return path.reduce<string>((shown, segment) => {
    if (typeof segment !== 'string') return `${shown}[${segment.entry}]`;
    return shown === '' ? segment : `${shown}.${segment}`;
  }, '');
}

/**
 * What stands in a path for the `:name` parts of a pattern such as `severities.:severity.priority`; undefined where the
 * path is another one.
 */
export function partsOf(pattern: string, path: Path): Record<string, string> | undefined {
  const expected = pattern.split('.');
  if (expected.length !== path.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [at, part] of expected.entries()) {
    const segment = path[at] ?? '';
    const name = typeof segment === 'string' ? segment : segment.entry;
    if (part.startsWith(':')) parts[part.slice(1)] = name;
    else if (part !== segment) return undefined;
  }
  return parts;
}
