import type { Client } from 'jira.js/core';
import type { Caller } from '../../site/contracts';
import { forgeClient, type RequestJira } from '../../src/jira/client';
import type { Site } from '../site/jsm/site-with-desks';

/** Forge's `requestJira` on a site, with every scope; as the app unless said otherwise. */
export function requestOn(site: Site, caller: Caller = { as: 'app', accountId: 'app' }): RequestJira {
  return async (path, { method, headers, body }) => {
    const sent = body === undefined ? undefined : (JSON.parse(body) as unknown);
    const answer = await site.jsm.rest({ method, path, headers, body: sent, caller });
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new Response(text, { status: answer.status, headers: answer.headers ?? {} });
  };
}

/**
 * The app's own client on a site, as the app unless said otherwise. An answer that drifts from jira.js' schema throws.
 */
export function clientOn(site: Site, caller?: Caller): Client {
  return forgeClient(requestOn(site, caller), (endpoint, paths) => {
    throw new Error(`${endpoint} drifted at ${paths.join(' ')}`);
  });
}

/** The client of a page that this person opened. */
export function callerOn(site: Site, accountId: string): Client {
  return clientOn(site, { as: 'user', accountId });
}
