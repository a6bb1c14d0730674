/** What a log says about an error: its name, never its message, which may quote a customer. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
