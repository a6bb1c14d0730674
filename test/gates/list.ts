import { existsSync, readFileSync } from 'node:fs';
import { getBrowser } from '../browser';
import { runCommand, verdictOf } from './command';
import { failure, passed, type Gate, type Outcome } from './gate';
import { readPlaywright, readVitest } from './reports';
import { newReport } from './results';
import { testOutcome } from './tested';

/** Every gate, the quick ones and the long ones paired so that two at a time end soonest. */
export const gates: Gate[] = [
  {
    name: 'node',
    about: 'runs on the Node that Forge runs',
    check: () => Promise.resolve(nodeIs(process.version)),
  },
  {
    name: 'build',
    about: "the app's bundle and pages, as a deploy makes them",
    check: () => verdictOf('tsx', ['site/main.ts', '--build']),
  },
  {
    name: 'lint',
    about: 'lint that needs no types (eslint)',
    check: () => verdictOf('eslint', ['.', '--max-warnings', '0']),
  },
  {
    name: 'unit',
    about: "rules, flows, the local desk, the rooms and Atlassian's own checks (vitest)",
    // It opens desks as well, and two that build at once write into one folder.
    after: ['build'],
    check: checkUnit,
  },
  {
    name: 'types',
    about: 'type check, and lint that needs types (oxlint)',
    check: () => verdictOf('oxlint', ['--tsconfig', 'test/tsconfig.json', '--format', 'unix']),
  },
  {
    name: 'format',
    about: 'one way to lay out code (prettier)',
    check: () => verdictOf('prettier', ['--check', '.']),
  },
  { name: 'unused', about: 'nothing lies about unused (knip)', check: () => verdictOf('knip', []) },
  {
    name: 'pages',
    about: 'the pages in Chromium, on the local desk (Playwright)',
    // The unit tests take both cores of a small machine as these do; side by side each waits for the other.
    after: ['build', 'unit'],
    check: checkPages,
  },
];

/** Passes on Node 24 or newer; otherwise says how to get it. */
export function nodeIs(version: string): Outcome {
  if (Number(/^v(\d+)\./.exec(version)?.[1]) >= 24) return passed;
  return failure(
    `This is Node ${version}; Plumbline needs Node 24 or newer, as Forge runs it. On Linux \`npm ci\` brings one and ` +
      'npm scripts use it (remove --omit=optional if you passed it); elsewhere get it from https://nodejs.org.',
  );
}

async function checkUnit(): Promise<Outcome> {
  const report = newReport('unit');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = await runCommand('vitest', ['run', '-c', 'test/vitest.config.ts', ...reporters]);
  return testOutcome(run, contentOf(report), readVitest);
}

async function checkPages(): Promise<Outcome> {
  const report = newReport('pages');
  const run = await runCommand('playwright', ['test', '-c', 'test/playwright.config.ts'], {
    PLUMBLINE_PAGES_REPORT: report,
    PLUMBLINE_CHROMIUM: getBrowser(),
    // Playwright tells its workers itself whether to use colours, and Node warns of being told twice.
    NO_COLOR: undefined,
  });
  return testOutcome(run, contentOf(report), readPlaywright);
}

/** Undefined where there is no such file. */
function contentOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
