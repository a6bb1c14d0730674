/** What a key that somebody else wrote stands for. Undefined also for what every object has, such as `constructor`. */
export function ownOf<T>(byKey: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(byKey, key) ? byKey[key] : undefined;
}
