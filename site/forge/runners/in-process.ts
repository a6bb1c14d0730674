import { createRequire } from 'node:module';
import type { AppRunner, InvocationResult, LambdaEvent, LogLine } from '../../contracts';
import { timedOut } from './failures';

/** A function of the app, as `index.ts` exports it. */
export type AppFunction = (body: unknown, context: unknown) => unknown;

interface Wrapper {
  invoke(
    event: LambdaEvent,
    lambdaContext: { awsRequestId: string; getRemainingTimeInMillis: () => number },
    load: (handler: string) => Promise<AppFunction>,
    log: (line: LogLine) => void,
  ): Promise<InvocationResult>;
}

/**
 * Runs the app in this process, for tests: the same wrapper, no bundle. `load` gives the function for a handler
 * such as `index.resolver`; it has to import the app itself, because the app must load after the wrapper.
 */
export function inProcessRunner(
  load: (handler: string) => Promise<AppFunction>,
  onLog?: (line: LogLine) => void,
): AppRunner {
  const wrapper = createRequire(import.meta.url)('../runtime/wrapper.cjs') as Wrapper;
  return {
    async invoke(event, timeoutSeconds, log) {
      const started = performance.now();
      const getRemainingTimeInMillis = () => timeoutSeconds * 1_000 - (performance.now() - started);
      const lambdaContext = { awsRequestId: 'in-process', getRemainingTimeInMillis };
      const both = (line: LogLine) => {
        onLog?.(line);
        log(line);
      };
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<InvocationResult>((answer) => {
        timer = setTimeout(() => answer(timedOut(timeoutSeconds)), timeoutSeconds * 1_000);
      });
      try {
        return await Promise.race([wrapper.invoke(event, lambdaContext, load, both), tooLong]);
      } finally {
        clearTimeout(timer);
      }
    },
    stop: () => Promise.resolve(),
  };
}
