/** Where Jira shows exactly these requests. */
export function searchPath(keys: readonly string[]): string {
  return `/issues/?jql=${encodeURIComponent(`key in (${keys.join(', ')})`)}`;
}
