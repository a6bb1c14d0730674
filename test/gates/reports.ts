import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { root } from '../tree';
import type { Outcome } from './gate';

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ status: z.string(), title: z.string(), failureMessages: z.array(z.string()).default([]) }),
      ),
    }),
  ),
});

const playwrightError = z.object({
  message: z.string().default('no message'),
  location: z.object({ file: z.string(), line: z.number() }).optional(),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(playwrightError) })) }),
  ),
});

interface Suite {
  specs: z.infer<typeof playwrightSpec>[];
  suites?: Suite[] | undefined;
}

const playwrightSuite: z.ZodType<Suite> = z.object({
  specs: z.array(playwrightSpec),
  suites: z.array(z.lazy(() => playwrightSuite)).optional(),
});

const playwrightReport = z.object({
  config: z.object({ rootDir: z.string() }),
  suites: z.array(playwrightSuite),
  errors: z.array(playwrightError),
});

type Found = Omit<Outcome, 'output'>;

/** What a vitest JSON report says. Skipped tests count as failed, and so does a file that could not be loaded. */
export function readVitest(report: string): Found {
  const { testResults } = vitestReport.parse(JSON.parse(report));
  const found: Found = { passed: 0, failures: [] };
  for (const { name, status, message, assertionResults } of testResults) {
    if (status === 'failed' && assertionResults.length === 0)
      found.failures.push(line(fromRoot(name), 'could not be loaded', message ?? ''));
    for (const one of assertionResults) {
      const why = one.failureMessages[0] ?? `is ${one.status}`;
      if (one.status === 'passed') found.passed += 1;
      else found.failures.push(line(placeIn(name, why), one.title, why));
    }
  }
  return found;
}

/**
 * What a Playwright JSON report says. Skipped tests count as failed, and so does an error outside a test; one that
 * passed on the second try counts as passed and is named.
 */
export function readPlaywright(report: string): Found {
  const { config, suites, errors } = playwrightReport.parse(JSON.parse(report));
  const found = {
    passed: 0,
    failures: errors.map((error) => line('', 'outside a test', whyOf(error))),
    retried: [] as string[],
  };
  for (const { file, line: number, title, tests } of specsIn(suites)) {
    const where = `${fromRoot(join(config.rootDir, file))}:${number}`;
    for (const { status, results } of tests) {
      if (status === 'expected' || status === 'flaky') found.passed += 1;
      else found.failures.push(line(where, title, whyOfLast(results) || `is ${status}`));
      if (status === 'flaky') found.retried.push(`${where} ${title}`);
    }
  }
  return found;
}

function specsIn(suites: Suite[] = []): Suite['specs'] {
  return suites.flatMap((suite) => [...suite.specs, ...specsIn(suite.suites)]);
}

function whyOfLast(results: { errors: z.infer<typeof playwrightError>[] }[]): string {
  // After a timeout the second error says what it was waiting for.
  const errors = results.at(-1)?.errors ?? [];
  return errors.map(whyOf).join('\n');
}

function whyOf({ message, location }: z.infer<typeof playwrightError>): string {
  return location === undefined ? message : `at ${fromRoot(location.file)}:${location.line}: ${message}`;
}

const WHY_LINES = 4;
const WHY_LENGTH = 280;

/** Where and which on one line, the first lines of why beneath it. */
function line(where: string, title: string, why: string): string {
  const said = stripVTControlCharacters(why)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^(> )?\d*\s*\|/.test(one));
  const short = said.slice(0, WHY_LINES).join(' · ').slice(0, WHY_LENGTH);
  return `${where} ${title}`.trim() + `\n  ${short}`;
}

/** The file with the line in it that an error's stack names first. */
function placeIn(file: string, stack: string): string {
  const at = stack.split(`${file}:`)[1];
  const number = at === undefined ? undefined : /^\d+/.exec(at)?.[0];
  return number === undefined ? fromRoot(file) : `${fromRoot(file)}:${number}`;
}

const fromRoot = (file: string) => relative(root, file);
