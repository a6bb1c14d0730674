import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { disposableEmailBlocklist } from 'disposable-email-domains-js';
import freeEmailDomains from 'free-email-domains';
import { parse } from 'tldts';
import { agreedBy } from './address-lists/agreed';
import { companies } from '../src/policy/customers/lists/companies';

// Makes src/policy/customers/lists from packages in a folder of their own; the README there says how.
const folder = resolve(process.argv[2] ?? '');
if (process.argv[2] === undefined || !existsSync(join(folder, 'node_modules'))) {
  console.error(
    'Name a folder with the packages of src/policy/customers/lists/README.md: npm run lists -- FOLDER',
  );
  process.exit(2);
}
const load = createRequire(join(folder, 'package.json'));
const lists = new URL('../src/policy/customers/lists/', import.meta.url);

const free = agreedBy(3, [
  load('email-providers/all.json') as string[],
  linesOf('freemail/data/free.txt'),
  [...(load('company-email-validator/free_email_provider_domains.js') as Iterable<string>)],
]);
const disposable = agreedBy(3, [
  load('disposable-email-domains') as string[],
  [...(load('mailchecker/platform/node') as { blacklist(): Set<string> }).blacklist()],
  linesOf('freemail/data/disposable.txt'),
]);
const wholeDisposable = load('disposable-email-domains/wildcard.json') as string[];

await write('free.json', free, freeEmailDomains, ['email-providers', 'freemail', 'company-email-validator']);
await write('disposable.json', [...disposable, ...wholeDisposable], disposableEmailBlocklist(), [
  'disposable-email-domains',
  'mailchecker',
  'freemail',
]);

function linesOf(path: string): string[] {
  return readFileSync(join(folder, 'node_modules', path), 'utf8').split('\n');
}

/** What the package that the app imports lacks, in the project's own format. */
async function write(file: string, domains: string[], had: string[], packages: string[]): Promise<void> {
  const not = new Set([...had, ...companies]);
  const kept = [...new Set(domains)].filter((one) => isDomain(one) && !not.has(one)).sort();
  const from = packages.map(
    (name) => `${name} ${(load(`${name}/package.json`) as { version: string }).version}`,
  );
  const text = JSON.stringify({ from, domains: kept });
  const filepath = fileURLToPath(new URL(file, lists));
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}

/** Something that was registered: of an ending such as `my.id`, below which strangers register, nothing can be said. */
function isDomain(text: string): boolean {
  return parse(text, { allowPrivateDomains: true }).domain !== null;
}
