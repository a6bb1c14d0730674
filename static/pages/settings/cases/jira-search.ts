import { router } from '@forge/bridge';
import { searchPath } from './search-path';

/** Opens these requests in Jira's own search, in a tab of its own. */
export function openSearch(keys: readonly string[]): void {
  void router.open(searchPath(keys));
}
