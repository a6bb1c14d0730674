/// <reference types="node" />
import { get } from 'node:http';
import { getHeapStatistics } from 'node:v8';
import { asApp, asUser, assumeTrustedRoute, fetch, getAppContext, permissions, webTrigger } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import Resolver from '@forge/resolver';

interface Visit {
  who: string;
  count: number;
}

/** What a test asks the app to do. */
interface Ask {
  payload: { path?: string; url?: string; accountId?: string; key?: string; value?: unknown; delay?: number };
  context: Record<string, unknown>;
}

const queue = new Queue({ key: 'work' });
const visits = () => kvs.entity<Visit>('visit');

async function answerOf(response: { status: number; text: () => Promise<string> }) {
  return { status: response.status, body: await response.text() };
}

const definitions: Record<string, (ask: Ask) => Promise<unknown>> = {
  context: ({ context }) => Promise.resolve(context),
  now: () => Promise.resolve([Date.now(), new Date().getTime(), new Date(0).getTime()]),
  appContext: () => {
    const context = getAppContext();
    const left = context.invocationRemainingTimeInMillis();
    const { appAri, moduleKey } = context;
    return Promise.resolve([appAri.toString(), moduleKey, left, permissions.hasScope('read:jira-work')]);
  },
  asApp: async ({ payload }) =>
    answerOf(
      await asApp().requestJira(assumeTrustedRoute(payload.path ?? '/'), {
        headers: { accept: 'application/json' },
      }),
    ),
  asUser: async ({ payload }) =>
    answerOf(await asUser(payload.accountId).requestJira(assumeTrustedRoute(payload.path ?? '/'))),
  fetch: async ({ payload }) =>
    answerOf(
      await fetch(payload.url ?? '', {
        method: 'POST',
        headers: { authorization: 'Bearer xoxb-1' },
        body: '{}',
      }),
    ),
  dial: ({ payload }) =>
    new Promise((answered, failed) => {
      get(payload.url ?? '', ({ statusCode }) => {
        answered(statusCode);
      }).on('error', failed);
    }),
  memory: () => Promise.resolve(getHeapStatistics().heap_size_limit / 2 ** 20),
  remember: async ({ payload }) => {
    await kvs.set(payload.key ?? '', payload.value);
    return kvs.get(payload.key ?? '');
  },
  once: async ({ payload }) => {
    await kvs.set(payload.key ?? '', payload.value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return 'kept';
  },
  visit: async () => {
    for (const [key, who, count] of [
      ['a', 'nadia', 3],
      ['b', 'nadia', 1],
      ['c', 'ben', 2],
    ] as const) {
      await visits().set(key, { who, count });
    }
    const found = await visits()
      .query()
      .index('by-who', { partition: ['nadia'] })
      .sort(Sort.DESC)
      .getMany();
    const above = await visits().query().index('count').where(WhereConditions.greaterThan(1)).getMany();
    return [found.results.map(({ key }) => key), above.results.map(({ key }) => key)];
  },
  swap: async ({ payload }) => {
    const conditions = new Filter<Visit>().and('count', FilterConditions.equalTo(Number(payload.value)));
    await kvs
      .transact()
      .set('a', { who: 'nadia', count: 9 }, { entityName: 'visit', conditions })
      .delete('gone')
      .execute();
    return visits().get('a');
  },
  secret: async () => {
    await kvs.setSecret('token', 'hidden');
    return [await kvs.getSecret('token'), await kvs.get('token')];
  },
  push: async ({ payload }) => {
    const { jobId } = await queue.push({ body: { value: payload.value }, delayInSeconds: payload.delay });
    return { jobId, stats: await queue.getJob(jobId).getStats() };
  },
  stats: ({ payload }) => queue.getJob(payload.key ?? '').getStats(),
  urls: async () => [
    await webTrigger.getUrl('inbound'),
    await webTrigger.getUrl('inbound'),
    await webTrigger.getUrl('quiet'),
  ],
  throws: () => Promise.reject(new TypeError('broken on purpose')),
  hangs: () => new Promise(() => undefined),
};

const defined = new Resolver();
for (const [name, answer] of Object.entries(definitions)) {
  defined.define(name, (request) => answer(request as Ask) as Promise<object>);
}
export const resolver = defined.getDefinitions();

/** Notes what happened under a key, so that a test can read how often and with what. */
async function note(key: string, what: unknown): Promise<void> {
  const before = (await kvs.get<unknown[]>(key)) ?? [];
  await kvs.set(key, [...before, what]);
}

interface IssueEvent {
  eventType: string;
  issue: { key: string };
  retryContext?: { retryCount: number; retryReason: string; retryData?: unknown };
}

export const onCreated = (event: IssueEvent) => note('created', event.issue.key);

export async function onUpdated(event: IssueEvent) {
  await note('updated', event.retryContext ?? event.issue.key);
  const retryReason = InvocationErrorCode.FUNCTION_RETRY_REQUEST;
  return new InvocationError({ retryAfter: 2_000, retryReason, retryData: { why: 'testing' } });
}

export async function consumer(event: AsyncEvent<{ value: unknown }>) {
  console.log('consumed', event.body.value);
  await note('consumed', event.retryContext?.retryCount ?? event.body.value);
  if (event.body.value === 'fails' && !event.retryContext) throw new Error('the consumer broke');
}

export const tick = () => note('ticks', Date.now());

export const inbound = (request: {
  method: string;
  body: string;
  userPath: string;
  queryParameters: unknown;
}) => ({
  statusCode: 201,
  headers: { 'content-type': ['application/json'] },
  body: JSON.stringify(request),
});

export const quiet = (request: { body: string }) => ({ outputKey: request.body });

/** An action: answers what its input says, and keeps what it was handed. */
export async function lookUp(payload: { answer: string }, context: { principal?: unknown }) {
  await note('looked up', { payload, principal: context.principal });
  if (payload.answer === 'throw') throw new Error('the action broke');
  return JSON.parse(payload.answer) as unknown;
}
