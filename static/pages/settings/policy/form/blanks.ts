import { isSame } from '../../../../../src/policy/difference/same';
import type { Problem } from '../../../../../src/policy/parse';
import type { Path } from '../draft';
import { idOfShown, pathOf } from './paths';

/** Problems apart: what is wrong, and what is only still to be filled in. */
export interface Sorted {
  wrong: Problem[];
  blank: Problem[];
}

const NOTHING = ['', null, [], {}];

/**
 * A field that nobody has filled in yet is no mistake until somebody has left it empty: `left` are the ids of the
 * controls that the keyboard has been in and out of.
 */
export function sortProblems(
  problems: Problem[],
  value: (path: Path) => unknown,
  left: ReadonlySet<string> = new Set(),
): Sorted {
  const isBlank = (problem: Problem) => isEmpty(problem, value) && !wasLeft(problem.path, left);
  return { wrong: problems.filter((one) => !isBlank(one)), blank: problems.filter(isBlank) };
}

function isEmpty({ code, path }: Problem, value: (path: Path) => unknown): boolean {
  if (code === 'missing') return true;
  const isKey = code === 'unknown-key' || code === 'misspelt-key';
  return !isKey && NOTHING.some((one) => isSame(one, value(pathOf(path))));
}

/** Whether the control of a path was left, or one of those below it. */
function wasLeft(shown: string, left: ReadonlySet<string>): boolean {
  const id = idOfShown(shown);
  return [...left].some((one) => one === id || one.startsWith(`${id}_`));
}
