import { z } from 'zod';
import { atlassianData, type Manifest } from './manifest';

type Schema = z.infer<typeof Schema>;
const Schema = z.object({
  $ref: z.string().optional(),
  get properties() {
    return z.record(z.string(), Schema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), Schema]).optional();
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

type Definitions = Record<string, Schema>;

// Documented, yet absent from the schema: what the portal shows ("Access to Forge apps for unlicensed JSM users"), that
// an input must be given (manifest reference, "Action"), and a panel's changing status ("Jira issue context").
const beyondSchema: [module: RegExp, key: RegExp][] = [
  [/^jiraServiceManagement:|^jira:uiModifications$/, /^unlicensedAccess$/],
  [/^jira:issueContext$/, /^dynamicProperties$/],
  [/^action$/, /^inputs\.[^.]+\.required$/],
];

const checked = /^(jira|jiraServiceManagement|automation):|^action$/;

/**
 * Keys of a module for Jira, Jira Service Management or Automation that Atlassian's schema does not name, at any depth.
 * The schema lets a misspelt key pass, and Forge ignores it.
 */
export function moduleKeyProblems(manifest: Manifest): string[] {
  const modulesByName = Object.entries(manifest.modules).filter(([name]) => checked.test(name));
  if (modulesByName.length === 0) return ['manifest.yml has no module for Jira or Jira Service Management'];
  const { ModuleSchema, ...definitions } = readDefinitions();
  return modulesByName.flatMap(([name, modules]) => {
    const schema = ModuleSchema?.properties?.[name]?.items;
    if (schema === undefined) return [`${name}: Atlassian knows no such module`];
    return modules.flatMap((module) =>
      unknownKeys(module, [schema], definitions)
        .filter((key) => !beyondSchema.some(([where, keys]) => where.test(name) && keys.test(key)))
        .map((key) => `${name} ${module.key}: Atlassian's schema knows no key ${key}`),
    );
  });
}

function readDefinitions(): Definitions {
  const File = z.object({ definitions: z.record(z.string(), Schema) });
  return File.parse(atlassianData('manifest-schema.json')).definitions;
}

function unknownKeys(value: unknown, schemas: Schema[], definitions: Definitions): string[] {
  const open = schemas.flatMap((schema) => branches(schema, definitions));
  if (Array.isArray(value)) {
    const items = open.flatMap((schema) => schema.items ?? []);
    return value.flatMap((item) => unknownKeys(item, items, definitions));
  }
  if (typeof value !== 'object' || value === null) return [];
  // Of inputs and outputs, the app chooses the names and the schema what is beneath them.
  const named = open.flatMap(({ additionalProperties: any }) => (typeof any === 'object' ? any : []));
  const described = open.filter((schema) => Object.keys(schema.properties ?? {}).length > 0);
  // An object that the schema leaves open (display conditions) has its own validator.
  if (named.length + described.length === 0) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const below = [...described.flatMap((schema) => schema.properties?.[key] ?? []), ...named];
    if (below.length === 0) return [key];
    return unknownKeys(child, below, definitions).map((inner) => `${key}.${inner}`);
  });
}

function branches(schema: Schema, definitions: Definitions): Schema[] {
  const { $ref, oneOf = [], anyOf = [] } = schema;
  const definition = definitions[$ref?.replace('#/definitions/', '') ?? ''];
  const inside = [...(definition ? [definition] : []), ...oneOf, ...anyOf];
  return [schema, ...inside.flatMap((one) => branches(one, definitions))];
}
