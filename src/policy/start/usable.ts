import { nameKey } from '../names';

/** The names that a policy can hold: trimmed, with at most so many characters, each once in whatever letter case. */
export function usable(names: readonly string[], longest: number): string[] {
  const seen = new Set<string>();
  return names
    .map((name) => name.trim())
    .filter((name) => {
      const key = nameKey(name);
      if (name === '' || name.length > longest || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
