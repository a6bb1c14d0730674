const MOST = 8;

/** Names one after the other, the first eight of them. */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST;
  return more > 0 ? `${names.slice(0, MOST).join(', ')} … (+${more})` : names.join(', ');
}
