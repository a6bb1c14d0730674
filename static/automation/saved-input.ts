/**
 * What a rule keeps for an input of the action: `extension.data.inputs`. Undefined in a rule that has not been
 * configured yet. https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/
 */
export function savedInput(extension: unknown, input: string): string | undefined {
  const saved = inside(inside(inside(extension, 'data'), 'inputs'), input);
  return typeof saved === 'string' ? saved : undefined;
}

function inside(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
