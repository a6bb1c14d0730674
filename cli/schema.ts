import { writeFileSync } from 'node:fs';
import { policyJsonSchemaText } from '../src/policy/json-schema';
import { policyReference } from './policy-reference';

// Keeps the format for editors, and the page for people, beside the schema they come from; tests fail when they differ.
writeFileSync(new URL('../src/policy/policy.schema.json', import.meta.url), policyJsonSchemaText());
writeFileSync(new URL('../docs/policy.md', import.meta.url), policyReference());
