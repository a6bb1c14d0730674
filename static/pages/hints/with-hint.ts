/** A field's description with our hint: what the project's admin wrote there stays and comes first. */
export function withHint(description: string | undefined, hint: string): string {
  const own = description?.trim() ?? '';
  if (own.includes(hint)) return own;
  return own === '' ? hint : `${own} ${hint}`;
}
