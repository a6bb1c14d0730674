import { readFile } from 'node:fs/promises';
import { parsePolicy, type Parsed, type Problem } from '../src/policy/parse';
import { isPresetName, preset, presetNames } from '../src/policy/presets';
import type { Policy } from '../src/policy/schema';
import { mistakeWords } from './mistake-words';
import { UsageError } from './verb';

/** The policy of `--policy`: a preset's name or a file. Refuses a file that is missing or wrong, with its problems. */
export async function loadPolicy(given = 'stakater'): Promise<Policy> {
  if (isPresetName(given)) return preset(given);
  const parsed = await parseFile(given);
  if (parsed.ok) return parsed.policy;
  throw new UsageError(
    `the policy is wrong:\n${parsed.problems.map((one) => problemLine(given, one)).join('\n')}`,
  );
}

/** Parses a policy file. Refuses one that cannot be read. */
export async function parseFile(file: string): Promise<Parsed> {
  try {
    return parsePolicy(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`cannot read ${file} (${why}); give a file or one of ${presetNames.join(', ')}`);
  }
}

/** `FILE:line:col key.path: sentence`; `document` stands for the whole of it. */
export function problemLine(file: string, problem: Problem): string {
  const { path, line, col } = problem;
  return `${file}:${line}:${col} ${path === '' ? 'document' : path}: ${mistakeWords(problem)}`;
}
