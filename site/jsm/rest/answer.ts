import type { Caller, RestAnswer, RestRequest } from '../../contracts';
import type { Core } from '../core';
import { JiraError, NotModelled } from '../errors';
import { findIssue } from '../issues';
import { operationsRefusal } from '../ops/access';
import { opsOperations } from '../ops/operations';
import { viewerOf } from '../people';
import { countWrite } from '../write-limit';
import { checkExpand } from './input';
import { modelledOperations } from './modelled';
import type { Call, Operation } from './operation';
import type { KnownOperation } from './operations';
import { knownOperations } from './operations';
import type { Route } from './router';
import { createRouter } from './router';
import { satisfies, scopesInWords } from './scopes';

/** A call the app was refused or that the desk cannot answer. */
export interface Refused {
  at: number;
  /** jira.js' name of the operation, or the path where there is none. */
  operation: string;
  what: string;
}

export interface Answering {
  rest(request: RestRequest): Promise<RestAnswer>;
  refusals(): Refused[];
  unmodelled(): Refused[];
}

/** How much a caller may ask for. */
export interface Limits {
  /** 429 for a call that has to wait. */
  check(operation: Operation, caller: Caller): void;
  /** The answer as its caller gets it, once what it cost is counted. */
  charge(operation: Operation, caller: Caller, answer: RestAnswer): RestAnswer;
}

/**
 * Answers REST calls: 401 for a missing scope, 501 for an operation that is not modelled, 404 for a path nobody knows.
 */
export function createAnswering(core: Core, limits: Limits): Answering {
  const findModelled = createRouter([...modelledOperations, ...opsOperations]);
  let findKnown: Promise<ReturnType<typeof createRouter<KnownOperation>>> | undefined;
  const refusals: Refused[] = [];
  const unmodelled: Refused[] = [];
  const note = (list: Refused[], operation: string, what: string) =>
    list.push({ at: core.clock.now(), operation, what });

  function answer(request: RestRequest, url: URL, route: Route<Operation>): RestAnswer {
    const { target, params } = route;
    const { scopes } = request.caller;
    if (scopes !== undefined && !satisfies(scopes, target.scopes)) {
      note(refusals, target.name, `${target.name} needs the scope ${scopesInWords(target.scopes)}`);
      return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
    }
    try {
      limits.check(target, request.caller);
      return core.state.store.transaction(() => handled(callOf(core, request, url, target, params)));
    } catch (error) {
      if (error instanceof JiraError) return refusal(url.pathname, error);
      if (!(error instanceof NotModelled)) throw error;
      note(unmodelled, target.name, error.message);
      return { status: 501, body: { errorMessages: [error.message], errors: {} } };
    }
  }

  async function unknown(request: RestRequest, url: URL): Promise<RestAnswer> {
    const method = request.method.toUpperCase();
    findKnown ??= knownOperations().then((known) => createRouter(known));
    const known = (await findKnown)(method, url.pathname)?.target;
    const message = known
      ? `The local desk does not model ${known.name} (${known.method} ${known.path})`
      : `No operation of Jira that is known here answers ${method} ${url.pathname}`;
    note(unmodelled, known?.name ?? url.pathname, message);
    // Of Operations nothing is known but what is modelled, and 404 would say that an alert is gone.
    const status = known || isOperations(url.pathname) ? 501 : 404;
    return { status, body: { errorMessages: [message], errors: {} } };
  }

  return {
    refusals: () => [...refusals],
    unmodelled: () => [...unmodelled],
    async rest(request) {
      const url = new URL(request.path, core.baseUrl);
      const route = findModelled(request.method.toUpperCase(), url.pathname);
      if (!route) return unknown(request, url);
      return limits.charge(route.target, request.caller, answer(request, url, route));
    },
  };
}

function handled(call: Call): RestAnswer {
  checkOptIn(call);
  checkExpand(call, call.query.getAll('expand').join());
  return call.operation.handle(call);
}

function callOf(
  core: Core,
  request: RestRequest,
  url: URL,
  operation: Operation,
  params: Record<string, string>,
): Call {
  const headers = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const viewer = viewerOf(core, request.caller);
  const { issueIdOrKey } = params;
  if (operation.method !== 'GET' && issueIdOrKey !== undefined) {
    const issue = findIssue(core, issueIdOrKey);
    if (issue) countWrite(core, issue.id);
  }
  return {
    operation,
    core,
    viewer,
    method: operation.method,
    path: url.pathname,
    params,
    query: url.searchParams,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: request.body,
  };
}

/** 412 for an experimental operation without the header that says one knows it is. */
function checkOptIn({ operation, headers }: Call): void {
  if (operation.experimental !== true || headers['x-experimentalapi'] === 'opt-in') return;
  throw new JiraError(
    412,
    "This API is experimental. Experimental APIs are not guaranteed to be stable within the preview period. You must set the header 'X-ExperimentalApi: opt-in' to opt into using this API.",
  );
}

const isOperations = (path: string): boolean => path.startsWith('/jsm/ops/');

/** A refusal as the platform, the service desk API or Operations words it. */
function refusal(path: string, error: JiraError): RestAnswer {
  const { status, fields, headers } = error;
  const sentences = error.message === '' ? [] : [error.message];
  const platform = { errorMessages: sentences, errors: fields };
  const desk = {
    errorMessage: error.message || Object.values(fields).join(' '),
    i18nErrorMessage: { i18nKey: 'sd.error', parameters: [] },
  };
  const own = path.startsWith('/rest/servicedeskapi/') ? desk : platform;
  const body = isOperations(path) ? operationsRefusal(error) : own;
  return { status, body, ...(Object.keys(headers).length === 0 ? {} : { headers }) };
}
