export type SecretKind =
  'password' | 'token' | 'private-key' | 'session' | 'card' | 'iban' | 'national-id' | 'birth-date' | 'email';

/** What a detector finds, from the first character up to, not including, `end`. */
export interface Span {
  kind: SecretKind;
  start: number;
  end: number;
}

/** The part of a pattern's find that its first group holds, or the whole find where it has no group. */
export function spanOf(kind: SecretKind, found: RegExpExecArray): Span {
  const [whole, part = whole] = found;
  const start = found.index + whole.lastIndexOf(part);
  return { kind, start, end: start + part.length };
}
