import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import type { OutboxEntry } from '../site/contracts';
import { root } from './tree';

const P1 = `Company: Karoo Telecom
Contact: Thandi Nkosi
Phone: +27 23 555 0112
Priority: P1

All subscribers are unable to authenticate since 10:40.`;

// The desk runs by the machine's clock here, in processes of its own.
const WAIT = { timeout: 60_000, interval: 250 };

interface Running {
  address: string;
  process: ChildProcess;
}

const running: ChildProcess[] = [];
const data = mkdtempSync(join(tmpdir(), 'plumbline-kill-'));

afterEach(() => {
  for (const one of running) one.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

/** Starts the desk as `npm start` does and waits for the line with its address. */
async function start(): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'site/main.ts', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /The desk is ready: (\S+)\//.exec(line)?.[1];
    if (address !== undefined) return { address, process: child };
  }
  throw new Error('the desk ended before it was ready');
}

async function killed({ process }: Running): Promise<void> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}

function post(desk: Running, path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(desk.address + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

/** The channels that got a page for this request, in order. */
async function paged(desk: Running, key: string): Promise<string[]> {
  const entries = (await (await fetch(`${desk.address}/outbox.json`)).json()) as OutboxEntry[];
  return entries
    .filter(
      ({ service, request }) => service === 'slack' && JSON.stringify(request.body).includes(`"${key}"`),
    )
    .map(({ to }) => to);
}

test('killed in the middle of a ladder and started again, each step goes out exactly once', async () => {
  const mail = {
    from: 'thandi@karoo.example',
    name: 'Thandi',
    to: 'support@interstellio.io',
    subject: 'P1',
    text: P1,
  };
  const first = await start();
  await post(first, '/mail', mail);
  await expect.poll(() => paged(first, 'IO-4'), WAIT).toEqual(['#p1-oncall']);
  await killed(first);

  const second = await start();
  // It dies the moment Slack has the next page, while the app is still about to note that.
  const onItsWay = post(second, '/clock', { minutes: '12' }).catch(() => undefined);
  await expect.poll(() => paged(second, 'IO-4'), { ...WAIT, interval: 5 }).toContain('#p1-leads');
  await killed(second);
  await onItsWay;

  const third = await start();
  await post(third, '/clock', { minutes: '45' });
  await expect.poll(() => paged(third, 'IO-4'), WAIT).toEqual(['#p1-oncall', '#p1-leads', '#p1-management']);
  await post(third, '/clock', { minutes: '45' });
  expect(await paged(third, 'IO-4')).toHaveLength(3);
}, 300_000);
