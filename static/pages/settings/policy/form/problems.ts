import type { Parsed, Problem } from '../../../../../src/policy/parse';
import { showPath } from '../../../../../src/policy/parse/locate';
import type { Path } from '../draft';
import { andAbove } from './paths';

export function problemsIn(parsed: Parsed): Problem[] {
  return parsed.ok ? [] : parsed.problems;
}

/** What is wrong with the value at exactly this path. */
export function problemsAt(problems: Problem[], path: Path): Problem[] {
  const shown = showPath(path);
  return problems.filter((problem) => problem.path === shown);
}

/** What is wrong at a path and anywhere below it. */
export function problemsWithin(problems: Problem[], path: Path): Problem[] {
  const shown = showPath(path);
  return problems.filter((problem) => andAbove(problem.path).includes(shown));
}

/** Whether the text is no document that a form can show: a form would write over what it cannot read. */
export function unreadableIn(problems: Problem[]): Problem | undefined {
  return problems.find(({ path }) => path === '');
}
