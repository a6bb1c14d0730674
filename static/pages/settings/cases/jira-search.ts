import { router } from '@forge/bridge';

/** Opens these requests in Jira's own search, in a tab of its own. */
export function openSearch(keys: readonly string[]): void {
  void router.open(searchPath(keys));
}

/** Where Jira shows exactly these requests. */
export function searchPath(keys: readonly string[]): string {
  return `/issues/?jql=${encodeURIComponent(`key in (${keys.join(', ')})`)}`;
}
