import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Manifest } from '../contracts';

const moduleSchema = z.looseObject({ key: z.string().regex(/^[a-zA-Z0-9_-]+$/) });

const entitySchema = z.looseObject({
  name: z.string().min(3).max(60),
  attributes: z.record(
    z.string().max(30),
    z.looseObject({ type: z.enum(['string', 'integer', 'float', 'boolean', 'any']) }),
  ),
  indexes: z
    .array(
      z.union([
        z.string(),
        z.object({
          name: z.string().min(3).max(50),
          range: z.array(z.string()).min(1),
          partition: z.array(z.string()).optional(),
        }),
      ]),
    )
    .max(7)
    .optional(),
});

const manifestSchema = z.looseObject({
  app: z.looseObject({
    id: z.string().startsWith('ari:cloud:ecosystem::app/'),
    runtime: z.looseObject({ name: z.string(), memoryMB: z.number().int().min(128).max(1_024).optional() }),
    storage: z.looseObject({ entities: z.array(entitySchema).max(20).optional() }).optional(),
  }),
  modules: z.record(z.string(), z.array(moduleSchema)),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
  permissions: z.looseObject({
    scopes: z.union([
      z.array(z.string()),
      z.record(z.string(), z.looseObject({ allowImpersonation: z.boolean().optional() })),
    ]),
    external: z
      .looseObject({
        fetch: z
          .looseObject({
            backend: z.array(z.union([z.string(), z.looseObject({ address: z.string() })])).optional(),
          })
          .optional(),
        configurable: z.looseObject({ enabled: z.boolean() }).optional(),
      })
      .optional(),
  }),
  translations: z
    .looseObject({
      resources: z.array(z.object({ key: z.string(), path: z.string() })),
      fallback: z.looseObject({ default: z.string() }),
    })
    .optional(),
});

const functionSchema = z.looseObject({
  key: z.string(),
  handler: z.string().regex(/^[\w/-]+\.\w+$/, 'write file.export, e.g. index.handler'),
  timeoutSeconds: z.number().int().min(1).max(900).optional(),
});

/** A function of the app: which export of which file, and how long it may run. */
export type AppFunctionModule = z.infer<typeof functionSchema>;

/** The manifest in a file. Refuses what the desk could not run, with one line for each mistake and where it is. */
export function readManifest(file: string): Manifest {
  const manifest = check(manifestSchema, parse(readFileSync(file, 'utf8')), file);
  const known = new Set((manifest.modules['function'] ?? []).map(({ key }) => key));
  const unknown = Object.entries(manifest.modules)
    .flatMap(([type, modules]) =>
      modules.flatMap((module, index) => functionsNamedBy(module).map((wanted) => ({ type, index, wanted }))),
    )
    .filter(({ wanted }) => !known.has(wanted))
    .map(({ type, index, wanted }) => `${file} modules.${type}.${index}: there is no function "${wanted}".`);
  if (unknown.length > 0) throw new Error(unknown.join('\n'));
  return manifest;
}

/** The keys of the functions a module names: its own, its resolver and that of its changeable properties. */
function functionsNamedBy(module: Record<string, unknown>): string[] {
  const own = module['function'];
  return [own, resolverOf(module), dynamicPropertiesOf(module)].filter((named) => typeof named === 'string');
}

/** The key of the function that answers a module's page. */
export function resolverOf(module: Record<string, unknown>): string | undefined {
  return functionIn(module['resolver']);
}

/** The key of the function that answers a module's changeable properties. */
export function dynamicPropertiesOf(module: Record<string, unknown>): string | undefined {
  return functionIn(module['dynamicProperties']);
}

function functionIn(value: unknown): string | undefined {
  const { function: named } = (value ?? {}) as { function?: unknown };
  return typeof named === 'string' ? named : undefined;
}

/** The functions of the app by key. */
export function functionsOf(manifest: Manifest): Map<string, AppFunctionModule> {
  return new Map(modulesOf(manifest, 'function', functionSchema).map((found) => [found.key, found]));
}

/** The modules of one type, each checked against what the desk needs of it. */
export function modulesOf<T>(manifest: Manifest, type: string, schema: z.ZodType<T>): T[] {
  return check(z.array(schema), manifest.modules[type] ?? [], `manifest modules.${type}`);
}

/**
 * The resources that UI Kit modules show (`render: native`); every other is a folder of Custom UI, built by the app.
 */
export function nativeResources({ modules, resources }: Manifest): Manifest['resources'] {
  const all = Object.values(modules).flat();
  // An action's form is in its `config`.
  const shown = [...all, ...all.flatMap(({ config }) => (isForm(config) ? config : []))];
  const native = new Set(shown.filter(({ render }) => render === 'native').map(({ resource }) => resource));
  return resources.filter(({ key }) => native.has(key)).map(({ key, path }) => ({ key, path }));
}

function isForm(config: unknown): config is { resource: string; render?: string } {
  return typeof config === 'object' && config !== null && 'resource' in config;
}

/** The scopes the app declares, whichever of the two forms the manifest uses. */
export function scopesOf(manifest: Manifest): string[] {
  const { scopes } = manifest.permissions;
  return Array.isArray(scopes) ? scopes : Object.keys(scopes);
}

/** The scopes the app may use for an account that is not there: the map form with `allowImpersonation`. */
export function impersonationScopesOf(manifest: Manifest): string[] {
  const { scopes } = manifest.permissions;
  if (Array.isArray(scopes)) return [];
  return Object.keys(scopes).filter((scope) => scopes[scope]?.allowImpersonation === true);
}

function check<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `${where} ${path.map(String).join('.')}: ${message}`,
  );
  throw new Error(lines.join('\n'));
}
