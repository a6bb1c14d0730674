import { failure, type Outcome } from './gate';

/**
 * What a test run proved, from its exit status, its output and its report (undefined when it wrote none).
 * A run that found no test, or that failed without saying which, is one failure.
 */
export function testOutcome(
  { status, output }: { status: number; output: string },
  report: string | undefined,
  read: (report: string) => Omit<Outcome, 'output'>,
): Outcome {
  if (report === undefined) return failure(`${output}\nThe run ended without a report.`);
  const found = read(report);
  if (found.passed + found.failures.length === 0) return failure(`${output}\nThe run found no test.`);
  if (status === 0 || found.failures.length > 0) return { ...found, output };
  return { ...found, ...failure(output), passed: found.passed };
}
