import type { Typed } from './action-form';

/**
 * What a rule keeps for the inputs of the action: `extension.data.inputs`. Undefined in a rule that has not been
 * configured yet. https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/
 */
export function savedInputs(extension: unknown): Typed | undefined {
  const saved = inside(inside(extension, 'data'), 'inputs');
  if (typeof saved !== 'object' || saved === null) return undefined;
  const texts = Object.entries(saved).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function inside(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
