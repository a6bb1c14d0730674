import type { RestAnswer } from '../contracts';
import type { Journal } from './journal';
import type { ProxyCall, ProxyRoute } from './proxy';
import type { Queues } from './queues/queues';
import type { Push } from './queues/limits';
import type { WebTriggers } from './web-triggers';

interface GraphQuery {
  query: string;
  variables: { id?: string; forceCreate?: boolean; input?: { triggerKey?: string } };
}

/** The platform services behind Atlassian's gateway that the packages use: queues and web trigger addresses. */
export function stargateRoute(parts: {
  queues: Queues;
  webTriggers: WebTriggers;
  journal: Journal;
}): ProxyRoute {
  const { queues, webTriggers, journal } = parts;
  const paths: [RegExp, (call: ProxyCall, body: unknown) => RestAnswer | undefined][] = [
    [/^\/webhook\/queue\/publish\//, ({ invocation }, body) => queues.push(invocation, body as Push)],
    [/^\/webhook\/queue\/stats\//, (_, body) => queues.stats(body as Push)],
    [/^\/webhook\/queue\/cancel\//, (_, body) => queues.cancel(body as Push)],
    [/^\/graphql$/, (_, body) => graph(webTriggers, body as GraphQuery)],
  ];
  return {
    route: /^\/fpp\/provider\/app\/remote\/stargate$/,
    answer: (call) => {
      const found = paths.find(([path]) => path.test(call.target));
      const answer = found?.[1](call, JSON.parse(call.body));
      if (answer) return answer;
      const what = `${call.method} ${call.target} ${call.body.slice(0, 200)}`;
      journal.refused('NOT_MODELLED', what);
      return {
        status: 501,
        body: { code: 'NOT_MODELLED', message: `The local desk does not model ${what}` },
      };
    },
  };
}

function graph(webTriggers: WebTriggers, { query, variables }: GraphQuery): RestAnswer | undefined {
  const data = (found: unknown): RestAnswer => ({ status: 200, body: { data: found } });
  if (query.includes('createWebTriggerUrl')) {
    const triggerKey = variables.input?.triggerKey ?? '';
    const url = webTriggers.urlOf(triggerKey, variables.forceCreate ?? false);
    if (url !== undefined) return data({ createWebTriggerUrl: { url } });
    const message = `manifest modules.webtrigger: there is no "${triggerKey}".`;
    return { status: 200, body: { data: { createWebTriggerUrl: null }, errors: [{ message }] } };
  }
  if (query.includes('deleteWebTriggerUrl')) {
    const success = webTriggers.remove(variables.id ?? '');
    return data({
      deleteWebTriggerUrl: { success, message: success ? '' : 'There is no such web trigger URL.' },
    });
  }
  if (query.includes('webTriggerUrlsByAppContext'))
    return data({ webTriggerUrlsByAppContext: webTriggers.urls() });
  return undefined;
}
