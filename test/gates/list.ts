import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from '../browser';
import { runCommand, verdictOf } from './command';
import { failure, passed, type Gate, type Outcome } from './gate';
import { readPlaywright, readVitest } from './reports';
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
    about: 'type-aware lint (eslint)',
    check: () => verdictOf('eslint', ['.', '--max-warnings', '0']),
  },
  {
    name: 'unit',
    about: "rules, flows, the local desk, the rooms and Atlassian's own checks (vitest)",
    // It opens desks as well, and two that build at once write into one folder.
    after: ['build'],
    check: checkUnit,
  },
  { name: 'types', about: 'type check (tsc)', check: () => verdictOf('tsc', ['--noEmit', '-p', 'test']) },
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

/** Where a test run is told to write its report: extra arguments, or the environment. */
type ReportTo = (file: string) => { args?: string[]; env?: Record<string, string> };

function checkUnit(): Promise<Outcome> {
  const reportTo: ReportTo = (file) => ({
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  });
  return tested(['vitest', 'run', '-c', 'test/vitest.config.ts'], reportTo, readVitest);
}

function checkPages(): Promise<Outcome> {
  const browser = getBrowser();
  const reportTo: ReportTo = (file) => ({
    env: { PLUMBLINE_PAGES_REPORT: file, PLUMBLINE_CHROMIUM: browser },
  });
  return tested(['playwright', 'test', '-c', 'test/playwright.config.ts'], reportTo, readPlaywright);
}

async function tested(
  [command = '', ...args]: string[],
  reportTo: ReportTo,
  read: Parameters<typeof testOutcome>[2],
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-gate-'));
  const file = join(folder, 'report.json');
  const { args: extra = [], env } = reportTo(file);
  try {
    const run = await runCommand(command, [...args, ...extra], env);
    return testOutcome(run, existsSync(file) ? readFileSync(file, 'utf8') : undefined, read);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
