import type { RestAnswer } from '../../contracts';
import type { Core } from '../core';
import type { Viewer } from '../people';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Sets of scopes, any one of which is enough: Atlassian's classic scope, or the granular ones together. */
export type Scopes = readonly (readonly string[])[];

/** One call of an operation, its caller known. */
export interface Call {
  operation: Operation;
  core: Core;
  viewer: Viewer;
  method: Method;
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  body: unknown;
}

/** One operation of Jira that the desk answers. */
export interface Operation {
  /** As jira.js groups and names it, e.g. `issues.getIssue`. */
  name: string;
  method: Method;
  /** Path template with jira.js' parameter names. */
  path: string;
  scopes: Scopes;
  /** Calls per second that Jira takes from an app at once, where that is not what its method has. */
  burst?: number;
  /** Whether Atlassian calls it experimental: it then wants the header `X-ExperimentalApi: opt-in`. */
  experimental?: boolean;
  /** What a caller may ask to expand; anything else is not modelled. */
  expands?: readonly string[];
  handle(call: Call): RestAnswer;
}

export function ok(body: unknown): RestAnswer {
  return { status: 200, body };
}

export function created(body: unknown): RestAnswer {
  return { status: 201, body };
}

export function noContent(): RestAnswer {
  return { status: 204 };
}
