import { isUnsafePath, type RequestJira } from './client';

/** Where JSM Operations lives beneath the site. Forge puts the site's own id in front. */
const ROOT = '/jsm/ops/api/v1/';

/**
 * The scopes of JSM Operations, which jira.js does not know. All of it is asked as an agent's account: an app as itself
 * is let in nowhere there, so each scope is declared with `allowImpersonation`. Writes ask for the right to read as
 * well.
 */
export const operationsScopes = [
  'read:ops-alert:jira-service-management',
  'write:ops-alert:jira-service-management',
  'read:ops-config:jira-service-management',
] as const;

/** An HTTP answer, as far as the channel reads it. */
export interface OperationsAnswer {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
}

export type OperationsFetch = (
  path: string,
  init?: { method?: string; headers?: Record<string, string>; body?: string },
) => Promise<OperationsAnswer>;

/**
 * A fetch that reaches JSM Operations and nothing else of Atlassian's. Refuses any other path, and one that a parameter
 * could have bent: what a caller puts into it has to go through encodeURIComponent.
 */
export function operationsFetch(requestJira: RequestJira): OperationsFetch {
  return async (path, init = {}) => {
    const method = init.method ?? 'GET';
    const [bare = ''] = path.split('?');
    if (!bare.startsWith(ROOT) || isUnsafePath(bare) || /[#\s\\]/.test(path)) {
      throw new TypeError(`${method} with a path outside JSM Operations was refused`);
    }
    const response = await requestJira(path, {
      method,
      headers: { Accept: 'application/json', ...init.headers },
      ...(init.body === undefined ? {} : { body: init.body }),
    });
    return {
      ok: response.ok,
      status: response.status,
      json: async () => JSON.parse(await response.text()) as unknown,
    };
  };
}
