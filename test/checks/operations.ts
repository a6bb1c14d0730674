import type { Client } from 'jira.js/core';

/** A row of src/jira/operations.ts, as the checks read it. */
export interface Operation {
  method: string;
  path: string;
  scope: string;
}

/** A function taken from jira.js, and the file that takes it. */
export interface Taken {
  name: string;
  file: string;
}

/**
 * Calls without a row, rows without a call, rows without their scope, and scopes without a use. `others` says what
 * needs a scope without a call to Jira: what it is → the scopes.
 */
export function operationProblems(
  operations: Record<string, Operation>,
  taken: Taken[],
  declared: string[],
  others: Record<string, readonly string[]>,
): string[] {
  const rows = Object.entries(operations);
  const needed = new Set([...rows.map(([, row]) => row.scope), ...Object.values(others).flat()]);
  return [
    ...taken
      .filter(({ name }) => !Object.hasOwn(operations, name))
      .map(({ name, file }) => `${file} calls ${name}, which src/jira/operations.ts gives no scope`),
    ...rows
      .filter(([name]) => !taken.some((call) => call.name === name))
      .map(([name]) => `src/jira/operations.ts lists ${name}, which nothing calls`),
    ...rows
      .filter(([, row]) => !declared.includes(row.scope))
      .map(
        ([name, row]) =>
          `${name} (${row.method} ${row.path}) needs ${row.scope}, which manifest.yml does not ask for`,
      ),
    ...Object.entries(others).flatMap(([what, scopes]) =>
      scopes
        .filter((scope) => !declared.includes(scope))
        .map((scope) => `${what} needs ${scope} in manifest.yml`),
    ),
    ...declared
      .filter((scope) => !needed.has(scope))
      .map((scope) => `manifest.yml asks for ${scope}, which nothing needs`),
  ];
}

/** Hosts that a channel names but functions may not fetch, and addresses nobody names. */
export function egressProblems(channels: Record<string, string[]>, declared: string[]): string[] {
  const allowed = declared.map(hostOf);
  const named = Object.entries(channels).flatMap(([file, strings]) =>
    strings.filter((text) => /^https?:\/\//.test(text)).map((text) => ({ file, host: hostOf(text) })),
  );
  return [
    ...named
      .filter(({ host }) => !allowed.some((pattern) => covers(pattern, host)))
      .map(
        ({ file, host }) =>
          `${file} fetches ${host}, which permissions.external.fetch.backend does not allow`,
      ),
    ...allowed
      .filter((pattern) => !named.some(({ host }) => covers(pattern, host)))
      .map((pattern) => `manifest.yml allows ${pattern}, which no channel fetches`),
  ];
}

/** The method and path template that a jira.js function really sends, as a table row writes them. */
export async function sentBy(call: unknown): Promise<string> {
  if (typeof call !== 'function') return '';
  let sent = '';
  const recorder: Client = {
    sendRequest<T>({ method, url }: { method?: string; url: string }): Promise<T> {
      sent = `${method ?? 'GET'} ${url}`;
      return Promise.reject(new Error('recorded'));
    },
  };
  // Each parameter is an object that writes itself as its own name: strings make jira.js turn to the older API.
  const parameters = new Proxy({}, { get: (_, name) => ({ toString: () => `{${String(name)}}` }) });
  await Promise.resolve(Reflect.apply(call, undefined, [recorder, parameters])).catch(() => undefined);
  return sent;
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').split('/')[0] ?? '';
}

function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}
