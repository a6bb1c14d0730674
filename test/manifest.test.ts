import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  eventProblems,
  handlerProblems,
  keysIn,
  readManifest,
  translationProblems,
  unexplained,
} from './checks/manifest';
import { moduleKeyProblems } from './checks/module-keys';
import { exportsOf } from './checks/source';
import { readText, root } from './tree';

const text = readText('manifest.yml');
const manifest = readManifest(text);
const handlers = exportsOf(readText('src/index.ts'));
const locales = Object.fromEntries(
  manifest.translations.resources.map(({ key, path }) => [key, keysIn(JSON.parse(readText(path)))]),
);

/** The manifest with one thing spoilt; throws when there was nothing to spoil. */
function spoilt(from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`manifest.yml has no ${String(from)} to spoil`);
  return changed;
}

test('each function has its export and each export its function', () => {
  expect(handlers.length).toBeGreaterThan(0);
  expect(handlerProblems(manifest, handlers)).toEqual([]);
});

test('a missing export and a stray export are both named', () => {
  const [first = '', ...others] = handlers;
  const problems = handlerProblems(manifest, [...others, 'stray']).join('\n');
  expect(problems).toContain(`exports nothing for handler index.${first}`);
  expect(problems).toContain('exports stray, which no function');
});

test('Atlassian sends every event the app listens to', () => {
  expect(manifest.modules.trigger?.length).toBeGreaterThan(0);
  expect(eventProblems(manifest)).toEqual([]);
});

test('a misspelt event is named with its trigger', () => {
  const misspelt = readManifest(spoilt('avi:jira:created:issue', 'avi:jira:created:isue'));
  expect(eventProblems(misspelt).join()).toMatch(
    /^trigger \S+: Atlassian sends no event avi:jira:created:isue$/,
  );
});

test('product modules use only keys that Atlassian knows', () => {
  expect(moduleKeyProblems(manifest)).toEqual([]);
});

test('misspelt keys are named with their module at any depth', () => {
  const misspelt = readManifest(spoilt(/( +)resolver:/, '$1resolvr:').replace('searchAlias:', 'serchAlias:'));
  const problems = moduleKeyProblems(misspelt).join('\n');
  expect(problems).toMatch(/^jiraServiceManagement:\S+ \S+: Atlassian's schema knows no key resolvr$/m);
  expect(problems).toMatch(/^jira:entityProperty \S+: Atlassian's schema knows no key values.serchAlias$/m);
});

test.each([
  ['actionVerb: GET', 'actonVerb: GET', 'action check-request', 'actonVerb'],
  ['required: true', 'requird: true', 'action check-request', 'inputs.requestKey.requird'],
  ['nullable: false', 'nulable: false', 'action check-request', 'outputs.complete.nulable'],
  ['outputDomain:', 'outputDomian:', 'action check-request', 'outputContext.outputDomian'],
  ['actions:', 'acions:', 'automation:actionProvider plumbline-actions', 'acions'],
])('%s misspelt is named with its module and path', (from, to, module, path) => {
  expect(moduleKeyProblems(readManifest(spoilt(from, to)))).toEqual([
    `${module}: Atlassian's schema knows no key ${path}`,
  ]);
});

test('each scope and each egress address is explained', () => {
  expect(unexplained(text)).toEqual([]);
});

test('a scope and an address without a comment are named', () => {
  const bare = text.replaceAll(/^ *#.*\n/gm, '');
  const count = manifest.permissions.scopes.length;
  expect(unexplained(bare).length).toBeGreaterThan(count);
  expect(unexplained(bare)[0]).toMatch(/^manifest\.yml:\d+ \S+: say on the line above what it is for$/);
});

test('each resource has its page or the source it is built from', () => {
  expect(manifest.resources.length).toBeGreaterThan(0);
  for (const { key, path } of manifest.resources) {
    const source = extname(path) === '' ? `static/pages/${key}/index.html` : path;
    expect(existsSync(join(root, source)), `${source} for resource ${key}`).toBe(true);
  }
});

test('all locales say the same things and every title exists', () => {
  expect(Object.keys(locales).length).toBeGreaterThan(1);
  expect(translationProblems(manifest, locales)).toEqual([]);
});

test('a sentence missing from one locale and an unknown title are named', () => {
  const [first = '', second = ''] = Object.keys(locales);
  const problems = translationProblems(manifest, { [first]: ['a', 'b'], [second]: ['a'] });
  expect(problems).toContain(`${second} lacks b`);
  expect(problems.join()).toMatch(/manifest.yml asks for \S+, which no locale has/);
});
