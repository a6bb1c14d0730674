import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppRunner, InvocationResult, LambdaEvent, LogLine } from '../../contracts';
import { readLogLines } from './log-lines';
import { crashed, timedOut } from './failures';

interface Waiting {
  answer: (result: InvocationResult) => void;
  onLog: (line: LogLine) => void;
  onRefused?: ((address: string) => void) | undefined;
}

interface Sandbox {
  process: ChildProcess;
  /** By invocation id. */
  waiting: Map<string, Waiting>;
}

interface Options {
  bundleDir: string;
  /** How much memory the app's own objects may take; 512 unless told, as in Forge. */
  memoryMB?: number | undefined;
  onLog?: (line: LogLine) => void;
}

type FromChild =
  { text: string } | { refused: string; id?: string } | { id: string; result: InvocationResult };

const childFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'child.cjs');

/**
 * Runs a bundle in a process of its own. An invocation that takes too long is answered FUNCTION_TIME_OUT and the
 * process is replaced: what else runs in it may finish first. The process ends with this one, even by kill -9. It
 * connects to nothing but the proxy.
 */
export function forkedRunner(options: Options): AppRunner {
  let current: Sandbox | undefined;
  const sandboxes = new Set<Sandbox>();

  function open(): Sandbox {
    const sandbox = start(options);
    sandboxes.add(sandbox);
    sandbox.process.on('exit', () => {
      sandboxes.delete(sandbox);
      if (current === sandbox) current = undefined;
    });
    return sandbox;
  }

  function retire(sandbox: Sandbox): void {
    if (current === sandbox) current = undefined;
    if (sandbox.waiting.size === 0) sandbox.process.kill('SIGKILL');
  }

  return {
    async invoke(event, timeoutSeconds, onLog, onRefused) {
      const sandbox = (current ??= open());
      const result = await call(sandbox, event, timeoutSeconds, { onLog, onRefused });
      if (!result.success && result.error.errorType === 'FUNCTION_TIME_OUT') retire(sandbox);
      else if (current !== sandbox) retire(sandbox);
      return result;
    },
    async stop() {
      const ends = [...sandboxes].map((sandbox) => new Promise((end) => sandbox.process.once('exit', end)));
      for (const sandbox of sandboxes) sandbox.process.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
}

function start({ bundleDir, memoryMB = 512, onLog }: Options): Sandbox {
  const child = fork(childFile, [path.resolve(bundleDir, '__forge__.cjs')], {
    execArgv: [`--max-old-space-size=${memoryMB}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Nothing of this machine's environment, and UTC, as in Forge.
    env: { PATH: process.env['PATH'], TZ: 'UTC', FORGE_EFS_RUNTIME_PATH: path.resolve(bundleDir) },
  });
  const waiting = new Map<string, Waiting>();
  child.on('message', (message: FromChild) => {
    if ('refused' in message) {
      // One from outside an invocation is still told: to whoever is being served.
      const [anyone] = waiting.values();
      (waiting.get(message.id ?? '') ?? anyone)?.onRefused?.(message.refused);
    } else if ('text' in message) {
      for (const line of readLogLines(message.text)) {
        onLog?.(line);
        waiting.get(line.invocationId)?.onLog(line);
      }
    } else {
      waiting.get(message.id)?.answer(message.result);
    }
  });
  child.on('exit', (code, signal) => {
    for (const { answer } of waiting.values()) answer(crashed(signal ?? `code ${code ?? 0}`));
  });
  return { process: child, waiting };
}

async function call(
  sandbox: Sandbox,
  event: LambdaEvent,
  timeoutSeconds: number,
  hears: Omit<Waiting, 'answer'>,
): Promise<InvocationResult> {
  const id = invocationId(event);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((answer) => {
      sandbox.waiting.set(id, { answer, ...hears });
      timer = setTimeout(() => answer(timedOut(timeoutSeconds)), timeoutSeconds * 1_000);
      sandbox.process.send({ id, event, timeoutSeconds }, (error) => {
        if (error) answer(crashed(error.message));
      });
    });
  } finally {
    clearTimeout(timer);
    sandbox.waiting.delete(id);
  }
}

function invocationId(event: LambdaEvent): string {
  const { appContext } = event._meta as { appContext?: { invocationId?: string } };
  return appContext?.invocationId ?? randomUUID();
}
