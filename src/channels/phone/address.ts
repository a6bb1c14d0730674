/**
 * The address of one turn of a call: what we write into it comes back with Twilio's next request. Twilio signs the
 * address as it was written, and Forge hands in its parameters parsed, so it is always written in this one way.
 */
export function turnAddress(base: string, parameters: Record<string, string>): string {
  const sorted = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.length === 0 ? base : `${base}?${new URLSearchParams(sorted).toString()}`;
}
