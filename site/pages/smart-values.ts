/** A text with its smart values filled in, or the one that the desk does not know. */
export type Filled = { text: string } | { unknown: string };

const smartValue = /\{\{\s*([^{}]+?)\s*\}\}/g;

/**
 * What Automation hands to an action for a text with smart values in it. Only what is in `known` is filled; the
 * expressions that Automation can calculate are not modelled.
 */
export function fillSmartValues(text: string, known: Record<string, string>): Filled {
  const unknown = [...text.matchAll(smartValue)].find(([, name = '']) => !Object.hasOwn(known, name));
  if (unknown) return { unknown: unknown[0] };
  return { text: text.replace(smartValue, (whole, name: string) => known[name] ?? whole) };
}
