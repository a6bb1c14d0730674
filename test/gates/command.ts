import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../tree';
import { failure, passed, type Outcome } from './gate';

export interface Finished {
  /** Exit status; 1 when a signal ended it or it could not be started. */
  status: number;
  /** What it printed, both streams in order of arrival. */
  output: string;
}

type Environment = Record<string, string | undefined>;

/**
 * Runs one of the project's tools from the repository's root, on the Node the project brings. What `more` leaves
 * undefined is taken out of the environment.
 */
export function runCommand(command: string, args: string[], more: Environment = {}): Promise<Finished> {
  const tools = join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`,
    NO_COLOR: '1',
    ...more,
  };
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ status: 1, output: `${command}: ${error.message}` }));
    child.once('close', (status) =>
      resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}

/** A tool whose exit status is the whole verdict. Each of them refuses on its own to check nothing. */
export async function verdictOf(command: string, args: string[]): Promise<Outcome> {
  const { status, output } = await runCommand(command, args);
  return status === 0 ? passed : failure(output);
}
