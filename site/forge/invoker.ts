import { randomBytes, randomUUID } from 'node:crypto';
import type { AppRunner, Clock, InvocationResult, LambdaEvent, Manifest } from '../contracts';
import type { Door } from './door';
import { cloudId, installationOf } from './installation';
import type { Journal } from './journal';
import { functionsOf, scopesOf } from './manifest';

/** One run of one function, while it lasts. */
export interface Invocation {
  id: string;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  /** The person on whose behalf it runs; absent for events, schedules, queues and web triggers. */
  accountId?: string;
  /** How many queue pushes led to it, one from inside the other. */
  pushes: number;
}

export interface Request {
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  body: unknown;
  accountId?: string;
  pushes?: number;
}

export interface Invoker {
  invoke(request: Request): Promise<InvocationResult>;
  /** The running invocation that was given this token; undefined once it has ended. */
  byToken: (token: string) => Invocation | undefined;
}

/**
 * Seconds a function may run, by the kind of module: https://developer.atlassian.com/platform/forge/limits-invocation/
 */
const seconds: Record<string, number> = { action: 55, webtrigger: 55, consumer: 55, scheduledTrigger: 55 };
const secondsForTheRest = 25;

/** Runs functions of the app, each with a proxy token of its own; what they log and how they fail is kept. */
export function createInvoker(parts: {
  manifest: Manifest;
  runner: AppRunner;
  clock: Clock;
  journal: Journal;
  door: () => Door;
}): Invoker {
  const { manifest, runner, clock, journal } = parts;
  const functions = functionsOf(manifest);
  const running = new Map<string, Invocation>();

  return {
    byToken: (token) => running.get(token),
    async invoke(request) {
      const found = functions.get(request.functionKey);
      if (!found) throw new Error(`manifest modules.function: there is no "${request.functionKey}".`);
      const { body, ...rest } = request;
      const invocation: Invocation = { ...rest, id: randomUUID(), pushes: request.pushes ?? 0 };
      const token = randomBytes(24).toString('base64url');
      running.set(token, invocation);
      try {
        const door = parts.door();
        // A function in this process asks the desk itself; one in another process goes over HTTP.
        const ask: Door['ask'] = (asked) => door.ask(asked);
        const proxy = { url: await door.url(), host: '127.0.0.1', token, ask };
        const _meta = { ...metaOf(manifest, invocation, clock), proxy };
        const event: LambdaEvent = { handler: found.handler, body, variables: [], _meta };
        const result = await runner.invoke(
          event,
          secondsFor(request.moduleType, found.timeoutSeconds),
          (line) => journal.logged(request.functionKey, line),
          (address) =>
            journal.refused('DIRECT_CONNECTION', `${request.functionKey}: a connection to ${address}`),
        );
        if (!result.success)
          journal.logged(request.functionKey, { logLevel: 50, logArguments: wordsFor(result) });
        return result;
      } finally {
        running.delete(token);
      }
    },
  };
}

function secondsFor(moduleType: string, declared: number | undefined): number {
  const mayDeclare = moduleType === 'consumer' || moduleType === 'scheduledTrigger';
  return (mayDeclare ? declared : undefined) ?? seconds[moduleType] ?? secondsForTheRest;
}

function wordsFor({ error }: Extract<InvocationResult, { success: false }>): string[] {
  return [`${error.errorType}: ${error.errorMessage}`, ...(error.stack?.slice(1, 4) ?? [])];
}

function metaOf(manifest: Manifest, invocation: Invocation, clock: Clock): Record<string, unknown> {
  const { contextAri, ...installation } = installationOf(manifest);
  const { functionKey, moduleKey, moduleType, accountId, id } = invocation;
  return {
    contextAri,
    aaid: accountId,
    appContext: {
      ...installation,
      functionKey,
      moduleKey,
      moduleType,
      appVersion: '1.0.0',
      environmentType: 'DEVELOPMENT',
      invocationId: id,
      installation: { ari: { installationId: installation.installationId }, contexts: [{ cloudId }] },
      permissions: { scopes: scopesOf(manifest), external: manifest.permissions.external ?? {} },
    },
    tracing: { traceId: id.replaceAll('-', ''), spanId: id.slice(0, 8) },
    // A function in this process asks the clock itself; one in another process is told how far it is ahead.
    deskTime: { now: () => clock.now(), offset: clock.now() - Date.now() },
  };
}
