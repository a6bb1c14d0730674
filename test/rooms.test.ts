import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cruiseRooms, ruleNames } from './checks/arrows';
import { exportsOf, dottedNamesOf } from './checks/source';
import { filesLike, readText, root } from './tree';

/** One forbidden import for each rule: the file that reaches out, and what it reaches for. */
const planted: Record<string, [from: string, to: string]> = {
  'no-circles': ['src/policy/intake.ts', './severity'],
  'policy-is-pure': ['src/policy/severity.ts', '../jira/client'],
  'flows-are-handed-a-world': ['src/flows/escalation.ts', '../storage/ladders'],
  'jira-knows-atlassian-alone': ['src/jira/client.ts', '../channels/slack'],
  'storage-is-handed-a-store': ['src/storage/ladders.ts', '@forge/kvs'],
  'channels-are-handed-a-fetch': ['src/channels/slack.ts', '../storage/ladders'],
  'only-the-edge-touches-forge': ['src/entry/event.ts', '@forge/api'],
  'doors-do-not-reach-past-the-world': ['src/entry/event.ts', '../jira/client'],
  'jira-js-stays-in-its-room': ['src/flows/intake.ts', 'jira.js/cloud'],
  'pages-ask-through-calls': ['static/pages/create.tsx', '../../src/flows/intake'],
  'product-stands-alone': ['src/index.ts', '../site/desk'],
  'cli-decides-with-the-same-code': ['cli/main.ts', '../src/storage/ladders'],
  'site-could-host-any-app': ['site/desk.ts', '../src/policy/severity'],
};

const targets = {
  'src/policy/severity.ts': "export { intake } from './intake';",
  'src/policy/intake.ts': 'export const intake = 1;',
  'src/flows/intake.ts': 'export const flow = 1;',
  'src/jira/client.ts': 'export const client = 1;',
  'src/storage/ladders.ts': 'export const ladders = 1;',
  'src/channels/slack.ts': 'export const slack = 1;',
  'site/desk.ts': 'export const desk = 1;',
  'node_modules/@forge/api/index.js': 'module.exports = {};',
  'node_modules/@forge/kvs/index.js': 'module.exports = {};',
  'node_modules/jira.js/cloud.js': 'module.exports = {};',
};

function houseWith(from: string, to: string): string {
  const house = mkdtempSync(join(tmpdir(), 'plumbline-house-'));
  onTestFinished(() => rmSync(house, { recursive: true }));
  const files = { ...targets, [from]: `import '${to}';\nexport const reached = 1;\n` };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}

test('no room imports what it must not', async () => {
  const { modules, violations } = await cruiseRooms(['src', 'static', 'cli', 'site'], root);
  expect(violations).toEqual([]);
  for (const room of ['src/', 'static/', 'cli/', 'site/']) {
    expect(modules.filter((module) => module.startsWith(room)).length, `modules in ${room}`).toBeGreaterThan(
      0,
    );
  }
});

test.each(Object.entries(planted))(
  '%s: a forbidden import is named with its file',
  async (rule, [from, to]) => {
    const room = from.split('/')[0] ?? '';
    const { violations } = await cruiseRooms([...new Set(['src', room])], houseWith(from, to));
    expect(violations.join('\n')).toContain(`${rule}: ${from} → `);
  },
);

test('each rule of the house is proved by a planted import', async () => {
  expect(Object.keys(planted).sort()).toEqual((await ruleNames()).sort());
});

const forbiddenCalls = /\.(mock|doMock|skip|skipIf|runIf|only|todo|fails|fixme)$/;
const runners = /^(vi|test|it|describe|suite)\./;

function dodgesOf(text: string): string[] {
  return dottedNamesOf(text).filter((call) => forbiddenCalls.test(call) && runners.test(call));
}

test('no test is skipped, focused, put off or built on module mocks', () => {
  const files = filesLike('test/**/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(0);
  const dodges = files.flatMap((file) => dodgesOf(readText(file)).map((call) => `${file}: ${call}`));
  expect(dodges).toEqual([]);
});

test('a skipped test and a module mock would be noticed', () => {
  expect(dodgesOf("test.describe.skip('later', () => 0); vi.mock('./jira');")).toEqual([
    'test.describe.skip',
    'vi.mock',
  ]);
});

test('no file passes on everything another file has', () => {
  const files = filesLike('{src,static,cli,site,test}/**/*.{ts,tsx}');
  expect(files.filter((file) => exportsOf(readText(file)).includes('*'))).toEqual([]);
  expect(exportsOf("export * from './jira';")).toEqual(['*']);
});
