// The alternatives of Atlassian's OpenAPI descriptions (`x-atlassian-oauth2-scopes`).
import type { Scopes } from './operation';

const JSM = 'jira-service-management';

export const FREE: Scopes = [];

export function readWork(...granular: string[]): Scopes {
  return alternatives('read:jira-work', granular);
}

export function writeWork(...granular: string[]): Scopes {
  return alternatives('write:jira-work', granular);
}

export function readUser(...granular: string[]): Scopes {
  return alternatives('read:jira-user', granular);
}

/** Reading a part of a request, e.g. `request.comment`. */
export function readRequest(part: string): Scopes {
  return alternatives('read:servicedesk-request', [`read:${part}:${JSM}`, 'read:user:jira']);
}

/** Writing or deleting a part of a request. */
export function writeRequest(part: string, verb: 'write' | 'delete' = 'write'): Scopes {
  return alternatives('write:servicedesk-request', [
    `read:${part}:${JSM}`,
    `${verb}:${part}:${JSM}`,
    'read:user:jira',
  ]);
}

/** Reading a part of a desk's set-up, e.g. `requesttype`. */
export function readDesk(part: string): Scopes {
  return alternatives('read:servicedesk-request', [`read:${part}:${JSM}`]);
}

/** Customers and organisations: one classic scope for reading and writing alike. */
export function manageCustomers(...granular: string[]): Scopes {
  return alternatives(
    'manage:servicedesk-customer',
    granular.map((scope) => (scope.endsWith(':jira') ? scope : `${scope}:${JSM}`)),
  );
}

export function readQueue(...granular: string[]): Scopes {
  return readWork(`read:queue:${JSM}`, ...granular);
}

export function readSla(): Scopes {
  return readWork(`read:request.sla:${JSM}`);
}

/** Whether these scopes satisfy one of the alternatives; an operation without any needs none. */
export function satisfies(held: readonly string[], scopes: Scopes): boolean {
  return scopes.length === 0 || scopes.some((set) => set.every((scope) => held.includes(scope)));
}

/** The alternatives in words: `read:jira-work, or read:issue:jira with read:user:jira`. */
export function scopesInWords(scopes: Scopes): string {
  return scopes.map((set) => set.join(' with ')).join(', or ');
}

function alternatives(classic: string, granular: string[]): Scopes {
  return granular.length === 0 ? [[classic]] : [[classic], granular];
}
