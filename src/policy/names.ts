/** Whether two names mean one organisation, request type or other thing: letter case and outer spaces do not count. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** Under which a name is looked up. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
