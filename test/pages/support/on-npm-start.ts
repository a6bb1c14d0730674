import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../tree';
import { test as base } from './desk';

interface Started {
  origin: string;
  close: () => Promise<void>;
}

/** A test on a desk that `npm start` runs, as the README says, by the machine's own clock. */
export const test = base.extend<object, { started: Started }>({
  started: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'plumbline-start-'));
      const started = await npmStart(data);
      await use(started);
      await started.close();
      rmSync(data, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ started }, use) => use(started.origin),
});

async function npmStart(data: string): Promise<Started> {
  // A group of its own: npm does not hand every signal on to what it runs.
  const child = spawn('npm', ['start', '--', '--data', data], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const complaints: string[] = [];
  child.stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /The desk is ready: (\S+)\//.exec(line)?.[1];
    if (origin === undefined || child.pid === undefined) continue;
    const group = -child.pid;
    const close = async () => {
      process.kill(group, 'SIGTERM');
      await ended;
    };
    return { origin, close };
  }
  throw new Error(`npm start ended before its desk was ready.\n${complaints.join('')}`);
}
