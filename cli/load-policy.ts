import { createReadStream } from 'node:fs';
import { LARGEST_POLICY, LONGEST_SOURCE } from '../src/policy/limits';
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
    return parsePolicy(await textOf(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code ?? message;
    throw new UsageError(`cannot read ${file} (${why}); give a file or one of ${presetNames.join(', ')}`);
  }
}

/** Reads little further than a policy may go: a device, and a pipe, need not end. */
async function textOf(file: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { end: LONGEST_SOURCE })) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  if (bytes.length > LONGEST_SOURCE) throw new Error(`larger than ${LARGEST_POLICY / 1024} KiB`);
  return bytes.toString('utf8');
}

/** `FILE:line:col key.path: sentence`; `document` stands for the whole of it. */
export function problemLine(file: string, problem: Problem): string {
  const { path, line, col } = problem;
  return `${file}:${line}:${col} ${path === '' ? 'document' : path}: ${mistakeWords(problem)}`;
}
