/** An instant in epoch milliseconds as ISO 8601 in UTC, as it is kept on requests and shown to pages. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}
