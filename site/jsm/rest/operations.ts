import type { Client } from 'jira.js/core';

/** An operation of Jira, whether or not the desk answers it. */
export interface KnownOperation {
  /** As jira.js groups and names it, e.g. `issues.getIssue`. */
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
}

/**
 * Every operation that jira.js knows of Jira and Jira Service Management: each of its functions is called once with
 * names in place of values, and what it would send is written down. Loaded when first asked, as jira.js is large.
 */
export async function knownOperations(): Promise<KnownOperation[]> {
  const { createCloudClient, createServiceDeskClient } = await import('jira.js');
  const seen: KnownOperation[] = [];
  for (const makeClient of [createServiceDeskClient, createCloudClient]) {
    let name = '';
    const recorder: Client = {
      sendRequest: ({ url, method }) => {
        seen.push({ name, method: writtenMethod(method), path: url });
        return Promise.reject(new Recorded());
      },
    };
    for (const [group, functions] of groupsOf(makeClient(recorder))) {
      for (const [called, call] of functions) {
        name = `${group}.${called}`;
        await call(placeholders()).catch(() => undefined);
      }
    }
  }
  return seen;
}

class Recorded extends Error {}

type Call = (parameters: object) => Promise<unknown>;

function groupsOf(client: object): [string, [string, Call][]][] {
  return Object.entries(client as Record<string, Record<string, Call>>).map(([group, functions]) => [
    group,
    Object.entries(functions),
  ]);
}

/** Any property asked of it is its own name in braces: what a path template shows. */
function placeholders(): object {
  return new Proxy(
    {},
    { get: (_target, key) => (typeof key === 'string' && key !== 'then' ? `{${key}}` : undefined) },
  );
}

function writtenMethod(method: string | undefined): KnownOperation['method'] {
  return method === 'POST' || method === 'PUT' || method === 'DELETE' ? method : 'GET';
}
