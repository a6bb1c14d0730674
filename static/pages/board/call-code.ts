/** The six digits of a call code as somebody types or pastes it, spaces and dashes left out; undefined where it is none. */
export function codeIn(typed: string): string | undefined {
  const code = typed.replace(/[\s\p{Pd}.]/gu, '');
  return /^\d{6}$/.test(code) ? code : undefined;
}
