import { writeFileSync } from 'node:fs';
import { policyJsonSchemaText } from '../src/policy/json-schema';

// Keeps the format for editors beside the schema it comes from; a test fails when the two differ.
writeFileSync(new URL('../src/policy/policy.schema.json', import.meta.url), policyJsonSchemaText());
