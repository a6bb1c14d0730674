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
  const { passed, failures } = read(report);
  if (passed + failures.length === 0) return failure(`${output}\nThe run found no test.`);
  if (status === 0 || failures.length > 0) return { passed, failures, output };
  return { ...failure(output), passed };
}
