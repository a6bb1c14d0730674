'use strict';
// Atlassian's client-side linters over the app in the current folder, as `forge deploy` runs them, without a login.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { lint } = require('@forge/lint');

const quiet = { info() {}, debug() {}, trace() {}, warn() {}, error() {} };
const runtimes = { getDeprecatedRuntimes: () => Promise.resolve([]) };

async function main(folder) {
  // The permission linter looks endpoints up in Atlassian's OpenAPI files, over the network unless it is given local
  // ones. Ours are empty: it reads literal paths only, and the app calls through jira.js, so scopes are held by
  // test/scopes.test.ts instead.
  const empty = join(folder, 'empty.json');
  writeFileSync(empty, '{"paths":{}}');
  for (const product of ['JIRA', 'JSM', 'JSW', 'CONF', 'CONF_V2', 'BB'])
    process.env[`LOCAL_${product}_SWAGGER`] = empty;
  process.env.USE_LOCAL_SWAGGER = '1';

  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', []);
  if (files.length === 0) throw new Error('There is nothing in ./src to lint.');
  const results = await lint(files, manifest, 'production', quiet, runtimes, {
    linter: { mode: 'client-side' },
  });
  const findings = results.flatMap(({ file, errors, warnings }) =>
    [...errors, ...warnings].map(({ line, column, message, reference, class: level }) => ({
      file,
      line,
      column,
      level,
      message,
      reference,
    })),
  );
  process.stdout.write(JSON.stringify(findings));
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-lint-'));
main(folder)
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
