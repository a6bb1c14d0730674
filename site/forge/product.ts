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
      return ask(
        parts,
        { functionKey, invocationId: id },
        { ...requestOf(call.method, call.target, call), caller },
      );
    },
  };
}

/** A page's `requestJira`: the person's own call with the app's scopes. */
export function createFetchProduct(parts: Parts): Forge['fetchProduct'] {
  return (place, request) => {
    const caller: Caller = { as: 'user', accountId: place.accountId, scopes: scopesOf(parts.manifest) };
    const { method, path, headers, body = '' } = request;
    const from = { functionKey: place.moduleKey, invocationId: '' };
    return ask(parts, from, { ...requestOf(method, path, { headers, body }), caller });
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

function requestOf(
  method: string,
  path: string,
  { headers, body }: { headers: Record<string, string>; body: string },
): Omit<RestRequest, 'caller'> {
  const sent = Object.entries(headers).filter(([name]) => !name.startsWith('forge-proxy-'));
  return { method, path, headers: Object.fromEntries(sent), body: body === '' ? undefined : readBody(body) };
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function ask(
  { rest, journal }: Parts,
  from: { functionKey: string; invocationId: string },
  request: RestRequest,
): Promise<RestAnswer> {
  const answer = await rest(request);
  const { method, path } = request;
  journal.called({ ...from, method, path, status: answer.status });
  const words = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? '');
  if (answer.status === 501) journal.refused('NOT_MODELLED', `${method} ${path}: ${words}`);
  if (answer.status === 401 && words.includes('scope does not match')) {
    journal.refused(
      'SCOPE_MISSING',
      `${method} ${path} as ${request.caller.as} in ${from.functionKey}: ${words}`,
    );
  }
  return answer;
}
