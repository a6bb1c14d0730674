import { z } from 'zod';
import { policySchema } from './schema';

/** The policy's format as JSON Schema (draft 7), for editors: every key with its sentence and its default. */
export function policyJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input' });
}

/** The text of `policy.schema.json`. */
export function policyJsonSchemaText(): string {
  return `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
}
