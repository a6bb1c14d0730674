/** An instant in epoch milliseconds as ISO 8601 in UTC, as we keep it on requests and show it to pages. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}
