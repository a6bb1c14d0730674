import { z } from 'zod';
import { failure, type Outcome } from './gate';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

interface Counted {
  passed: number;
  failed: number;
}

/** Tests in a vitest JSON report. Skipped tests count as failed, and so does a file that could not be loaded. */
export function vitestCounts(report: string): Counted {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = vitestReport.parse(
    JSON.parse(report),
  );
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + unloaded.length,
  };
}

/** Tests in a Playwright JSON report. Skipped and flaky tests count as failed, and so does an error outside a test. */
export function playwrightCounts(report: string): Counted {
  const { stats, errors } = playwrightReport.parse(JSON.parse(report));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * What a test run proved, from its exit status, its output and its report (undefined when it wrote none).
 * A run that found no test, or that failed without saying which, is one failure.
 */
export function testOutcome(
  run: { status: number; output: string },
  report: string | undefined,
  count: (report: string) => Counted,
): Outcome {
  if (report === undefined) return failure(`${run.output}\nThe run ended without a report.`);
  const counted = count(report);
  if (counted.passed + counted.failed === 0) return failure(`${run.output}\nThe run found no test.`);
  const silent = run.status !== 0 && counted.failed === 0 ? 1 : 0;
  return { passed: counted.passed, failed: counted.failed + silent, output: run.output };
}
