import type { Caller, Forge, Manifest, RestAnswer, RestRequest } from '../contracts';
import type { Journal } from './journal';
import { impersonationScopesOf, scopesOf } from './manifest';
import { refusal, type ProxyCall, type ProxyRoute } from './proxy';

interface Parts {
  manifest: Manifest;
  rest: (request: RestRequest) => Promise<RestAnswer>;
  journal: Journal;
  appAccountId: string;
}

/** The account id Forge gives to somebody who is not logged in. */
export const anonymous = 'unidentified';

/** The app's calls to Jira, as itself, as the person it runs for, or as an account it may impersonate. */
export function productRoute(parts: Parts): ProxyRoute {
  return {
    route: /^\/fpp\/provider\/(?<provider>app|user|none)\/remote\/jira(?:\/account\/(?<account>.+))?$/,
    answer: (call, { provider, account }) => {
      const caller = callerOf(parts, call, provider, account && decodeURIComponent(account));
      if ('status' in caller) return caller;
      const { functionKey, id } = call.invocation;
      const { method, target: path, headers, body } = call;
      return ask(parts, { functionKey, invocationId: id }, { method, path, headers, body }, caller);
    },
  };
}

/** A page's `requestJira`: the person's own call with the app's scopes. */
export function createFetchProduct(parts: Parts): Forge['fetchProduct'] {
  return (place, request) => {
    const caller: Caller = { as: 'user', accountId: place.accountId, scopes: scopesOf(parts.manifest) };
    const from = { functionKey: place.moduleKey, invocationId: '' };
    return ask(parts, from, request, caller);
  };
}

function callerOf(
  { manifest, journal, appAccountId }: Parts,
  { invocation, method, target }: ProxyCall,
  provider: string | undefined,
  account: string | undefined,
): Caller | RestAnswer {
  const scopes = scopesOf(manifest);
  if (provider === 'app') return { as: 'app', accountId: appAccountId, scopes };
  if (provider === 'none') return { as: 'user', accountId: anonymous, scopes };
  const present = invocation.accountId === anonymous ? undefined : invocation.accountId;
  const accountId = account ?? present;
  if (accountId === undefined) {
    const what = `asUser() in ${invocation.functionKey} (${method} ${target}): nobody is there, name the account`;
    journal.refused('NEEDS_AUTHENTICATION_ERR', what);
    return refusal(401, 'NEEDS_AUTHENTICATION_ERR', what);
  }
  if (accountId === present) return { as: 'user', accountId, scopes };
  const impersonation = impersonationScopesOf(manifest);
  if (impersonation.length === 0) {
    const what = `asUser('${accountId}') in ${invocation.functionKey} (${method} ${target}): no scope in permissions.scopes has allowImpersonation: true`;
    journal.refused('IMPERSONATION_NOT_ALLOWED', what);
    return refusal(403, 'IMPERSONATION_NOT_ALLOWED', what);
  }
  return { as: 'user', accountId, scopes: impersonation };
}

interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** The request as Jira reads it; undefined when its body says it is JSON and is not. */
function readRequest({ method, path, headers, body = '' }: Sent): Omit<RestRequest, 'caller'> | undefined {
  const sent = Object.entries(headers).filter(([name]) => !name.startsWith('forge-proxy-'));
  const request = { method, path, headers: Object.fromEntries(sent) };
  if (body === '') return request;
  try {
    return { ...request, body: JSON.parse(body) as unknown };
  } catch {
    return isJson(headers) ? undefined : { ...request, body };
  }
}

async function ask(
  { rest, journal }: Parts,
  from: { functionKey: string; invocationId: string },
  sent: Sent,
  caller: Caller,
): Promise<RestAnswer> {
  const request = readRequest(sent);
  const answer = request ? await rest({ ...request, caller }) : notJson(sent.path);
  const { method, path } = sent;
  journal.called({ ...from, method, path, status: answer.status });
  const words = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? '');
  if (answer.status === 501) journal.refused('NOT_MODELLED', `${method} ${path}: ${words}`);
  if (answer.status === 401 && words.includes('scope does not match')) {
    journal.refused('SCOPE_MISSING', `${method} ${path} as ${caller.as} in ${from.functionKey}: ${words}`);
  }
  return answer;
}

function isJson(headers: Record<string, string>): boolean {
  const [, type = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return /^application\/(.+\+)?json\b/i.test(type);
}

/** Jira's words for a body that cannot be read. */
function notJson(path: string): RestAnswer {
  const sentence = 'There was an error parsing JSON. Check that your request body is valid.';
  if (path.startsWith('/jsm/ops/')) return { status: 400, body: { message: sentence } };
  const body = path.startsWith('/rest/servicedeskapi/')
    ? { errorMessage: sentence, i18nErrorMessage: { i18nKey: 'sd.error', parameters: [] } }
    : { errorMessages: [sentence] };
  return { status: 400, body };
}
