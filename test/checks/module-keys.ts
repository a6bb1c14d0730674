import { z } from 'zod';
import { atlassianData, type Manifest } from './manifest';

type Schema = z.infer<typeof Schema>;
const Schema = z.object({
  $ref: z.string().optional(),
  get properties() {
    return z.record(z.string(), Schema).optional();
  },
  get items() {
    return Schema.optional();
  },
  get oneOf() {
    return z.array(Schema).optional();
  },
  get anyOf() {
    return z.array(Schema).optional();
  },
});

// Documented for what the portal shows ("Access to Forge apps for unlicensed JSM users"), yet absent from the schema.
const beyondSchema: Record<string, string[]> = {
  jiraServiceManagement: ['unlicensedAccess'],
  'jira:uiModifications': ['unlicensedAccess'],
};

/**
 * Keys of a product module that Atlassian's schema does not name, at any depth. The schema lets a misspelt key
 * pass, and Forge ignores it.
 */
export function moduleKeyProblems(manifest: Manifest): string[] {
  const product = Object.entries(manifest.modules).filter(([name]) =>
    /^(jira|jiraServiceManagement):/.test(name),
  );
  if (product.length === 0) return ['manifest.yml has no module for Jira or Jira Service Management'];
  const schemas = moduleSchemas();
  return product.flatMap(([name, modules]) => {
    const schema = schemas[name]?.items;
    if (schema === undefined) return [`${name}: Atlassian knows no such module`];
    const beyond = beyondSchema[name] ?? beyondSchema[name.split(':')[0] ?? ''] ?? [];
    return modules.flatMap((module) =>
      unknownKeys(module, [schema])
        .filter((key) => !beyond.includes(key))
        .map((key) => `${name} ${module.key}: Atlassian's schema knows no key ${key}`),
    );
  });
}

function moduleSchemas(): Record<string, Schema> {
  const File = z.object({ definitions: z.object({ ModuleSchema: Schema }) });
  return File.parse(atlassianData('manifest-schema.json')).definitions.ModuleSchema.properties ?? {};
}

function unknownKeys(value: unknown, schemas: Schema[]): string[] {
  const open = schemas.flatMap(branches);
  if (Array.isArray(value)) {
    const items = open.flatMap((schema) => schema.items ?? []);
    return value.flatMap((item) => unknownKeys(item, items));
  }
  if (typeof value !== 'object' || value === null) return [];
  const described = open.filter((schema) => Object.keys(schema.properties ?? {}).length > 0);
  // An object that the schema leaves open (display conditions) has its own validator.
  if (described.length === 0) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const named = described.flatMap((schema) => schema.properties?.[key] ?? []);
    return named.length === 0 ? [key] : unknownKeys(child, named).map((inner) => `${key}.${inner}`);
  });
}

function branches(schema: Schema): Schema[] {
  return [schema, ...(schema.oneOf ?? []).flatMap(branches), ...(schema.anyOf ?? []).flatMap(branches)];
}
