import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';

const Module = z.looseObject({ key: z.string() });
export type Module = z.infer<typeof Module>;

const Manifest = z.object({
  modules: z.record(z.string(), z.array(Module)),
  resources: z.array(z.object({ key: z.string(), path: z.string() })).default([]),
  translations: z
    .object({ resources: z.array(z.object({ key: z.string(), path: z.string() })) })
    .default({ resources: [] }),
  permissions: z.object({
    scopes: z
      .union([z.array(z.string()), z.record(z.string(), z.unknown())])
      .transform((scopes) => (Array.isArray(scopes) ? scopes : Object.keys(scopes))),
    external: z
      .object({
        fetch: z.object({ backend: z.array(z.union([z.string(), z.object({ address: z.string() })])) }),
      })
      .optional(),
  }),
});
export type Manifest = z.infer<typeof Manifest>;

/** The parts of a manifest that our own checks read. Throws where they are missing. */
export function readManifest(text: string): Manifest {
  return Manifest.parse(parseDocument(text).toJS());
}

/** The addresses that functions may fetch, as declared. */
export function backendAddresses(manifest: Manifest): string[] {
  const backend = manifest.permissions.external?.fetch.backend ?? [];
  return backend.map((entry) => (typeof entry === 'string' ? entry : entry.address));
}

/** Functions whose export is missing, and exports that no function names. */
export function handlerProblems(manifest: Manifest, exported: string[]): string[] {
  const named = (manifest.modules.function ?? []).map(({ key, handler }) => ({
    key,
    handler: String(handler),
  }));
  const missing = named.filter(({ handler }) => !exported.some((name) => handler === `index.${name}`));
  const unused = exported.filter((name) => !named.some(({ handler }) => handler === `index.${name}`));
  return [
    ...missing.map(
      ({ key, handler }) => `function ${key}: src/index.ts exports nothing for handler ${handler}`,
    ),
    ...unused.map((name) => `src/index.ts exports ${name}, which no function in manifest.yml names`),
  ];
}

/** Trigger events that Atlassian does not send; its own linter lets a misspelt one pass. */
export function eventProblems(manifest: Manifest, known = knownEvents()): string[] {
  const Events = z.array(z.union([z.string(), z.looseObject({ name: z.string() })]));
  return (manifest.modules.trigger ?? []).flatMap(({ key, events }) =>
    Events.parse(events)
      .map((event) => (typeof event === 'string' ? event : event.name))
      .filter((event) => !known.has(event))
      .map((event) => `trigger ${key}: Atlassian sends no event ${event}`),
  );
}

/** Scope entries and egress addresses that no comment on the line above explains. */
export function unexplained(text: string): string[] {
  const lines = text.split('\n');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const problems: string[] = [];
  const permissions = document.get('permissions', true);
  const scopes = document.getIn(['permissions', 'scopes'], true);
  visit(document, {
    Scalar(key, node, path) {
      const isScope = key === 'key' && path.at(-2) === scopes;
      const inList = key !== 'key' && path.some((ancestor) => ancestor === permissions);
      if (!(isScope || inList) || !isScalar(node) || node.range == null) return;
      const { line } = counter.linePos(node.range[0]);
      const above = lines[line - 2] ?? '';
      if ((isScope || /^\s*-/.test(lines[line - 1] ?? '')) && !/^\s*# \S/.test(above)) {
        problems.push(`manifest.yml:${line} ${String(node.value)}: say on the line above what it is for`);
      }
    },
  });
  return problems;
}

/** Translations: keys that some locale lacks, and titles that no locale has. */
export function translationProblems(manifest: Manifest, locales: Record<string, string[]>): string[] {
  const all = new Set(Object.values(locales).flat());
  const wanted = [...JSON.stringify(manifest.modules).matchAll(/"i18n":"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return [
    ...Object.entries(locales).flatMap(([locale, keys]) =>
      [...all].filter((key) => !keys.includes(key)).map((key) => `${locale} lacks ${key}`),
    ),
    ...wanted
      .filter((key) => !all.has(key))
      .map((key) => `manifest.yml asks for ${key}, which no locale has`),
  ];
}

/** The dotted keys of a translations file. */
export function keysIn(translations: unknown, prefix = ''): string[] {
  if (typeof translations !== 'object' || translations === null) return [prefix];
  return Object.entries(translations).flatMap(([key, value]) =>
    keysIn(value, prefix === '' ? key : `${prefix}.${key}`),
  );
}

/** A data file of Atlassian's manifest package, parsed. */
export function atlassianData(path: string): unknown {
  const schema = createRequire(import.meta.url).resolve('@forge/manifest/schema.json');
  return JSON.parse(readFileSync(join(dirname(schema), path), 'utf8'));
}

function knownEvents(): Set<string> {
  const Mapping = z.object({ mapping: z.array(z.object({ productEvent: z.string() })) });
  const { mapping } = Mapping.parse(atlassianData('../mapping/product-event-to-scope-mapping.json'));
  return new Set(mapping.map(({ productEvent }) => productEvent));
}
