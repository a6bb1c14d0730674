import type { Manifest } from './contracts';
import type { SearchAlias } from './jsm/core';

/** The JQL names that a manifest's `jira:entityProperty` modules give to values inside issue properties. */
export function searchAliases(manifest: Manifest): SearchAlias[] {
  return (manifest.modules['jira:entityProperty'] ?? []).flatMap((module) => {
    const propertyKey = String(module['propertyKey']);
    const values = module['values'] as Value[];
    return values.flatMap(({ path, type, searchAlias }) =>
      searchAlias === undefined ? [] : [{ alias: searchAlias, propertyKey, path, type }],
    );
  });
}

interface Value {
  path: string;
  type: string;
  searchAlias?: string;
}
