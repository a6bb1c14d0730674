import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../tree';

/** Starts a desk as `npm start` does, and gives its address once it is ready. Throws when it ends before that. */
export async function startDesk(flags: string[]): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'site/main.ts', ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /The desk is ready: (\S+)\//.exec(line)?.[1];
    if (address !== undefined) return { address, stop: () => void child.kill() };
  }
  throw new Error('The desk ended before it was ready.');
}
