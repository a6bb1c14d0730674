import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tree';

/** Where the gates leave what their tools said, below the repository's root. Git ignores it. */
const folder = 'test-results';

/** Keeps everything that a gate's tool said. Answers the name of the file, from the root. */
export function keepOutput(gate: string, output: string): string {
  const name = `${folder}/${gate}.txt`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, name), output);
  return name;
}

/** The path that a gate's test run writes its report to; nothing is there yet. */
export function newReport(gate: string): string {
  const file = join(root, folder, `${gate}.json`);
  rmSync(file, { force: true });
  return file;
}
