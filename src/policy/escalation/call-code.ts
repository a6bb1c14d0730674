/** A call code as it is read out and typed: `123 456`. */
export function readOut(callCode: string): string {
  return `${callCode.slice(0, 3)} ${callCode.slice(3)}`;
}

/**
 * The six digits of a call code as somebody types or pastes it, blanks and dashes left out; undefined where it is none.
 */
export function codeIn(typed: string): string | undefined {
  const code = typed.replace(/[\s\p{Pd}.]/gu, '');
  return /^\d{6}$/.test(code) ? code : undefined;
}
