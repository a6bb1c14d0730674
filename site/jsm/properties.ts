import { JiraError } from './errors';

/** Jira's limits on an entity property (developer.atlassian.com/cloud/jira/platform/jira-entity-properties). */
const VALUE_LIMIT_BYTES = 32_768;
const KEY_LIMIT_CHARACTERS = 255;

/** Sets properties of an issue, comment or organisation; 400 for a key or value that Jira would not keep. */
export function setProperties(
  into: Record<string, unknown>,
  properties: readonly { key: string; value: unknown }[],
): void {
  for (const { key, value } of properties) {
    if (key === '' || key.length > KEY_LIMIT_CHARACTERS) {
      throw new JiraError(400, `The property key must have 1 to ${KEY_LIMIT_CHARACTERS} characters.`);
    }
    const json = JSON.stringify(value) as string | undefined;
    if (json === undefined)
      throw new JiraError(400, `The value of the property '${key}' has to be valid JSON.`);
    if (Buffer.byteLength(json) > VALUE_LIMIT_BYTES) {
      throw new JiraError(
        400,
        `The property value length must be no longer than ${VALUE_LIMIT_BYTES} characters.`,
      );
    }
    into[key] = value;
  }
}

/** The property's value; 404 as Jira says it when there is none. */
export function propertyOf(from: Record<string, unknown>, key: string): unknown {
  if (!Object.hasOwn(from, key)) throw new JiraError(404, `The property with key '${key}' does not exist.`);
  return from[key];
}

/** Removes the property; 404 when there is none. */
export function removeProperty(from: Record<string, unknown>, key: string): void {
  propertyOf(from, key);
  Reflect.deleteProperty(from, key);
}
