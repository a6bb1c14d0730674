import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Forge, InvocationResult, Manifest, RestAnswer, Store } from '../contracts';
import type { Invoker } from './invoker';
import type { Journal } from './journal';
import { modulesOf } from './manifest';

const webTriggerSchema = z.looseObject({
  key: z.string(),
  function: z.string(),
  response: z
    .looseObject({
      type: z.enum(['static', 'dynamic']),
      outputs: z
        .array(
          z.object({
            key: z.string(),
            statusCode: z.number(),
            contentType: z.string().optional(),
            body: z.string().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
});

type WebTrigger = z.infer<typeof webTriggerSchema>;

const answerSchema = z.looseObject({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  body: z.string().optional(),
});

export interface WebTriggers {
  /** The URL of a web trigger: the same each time, unless a new one is forced. Undefined for a key nobody declares. */
  urlOf(triggerKey: string, forceCreate: boolean): string | undefined;
  urls(): { triggerKey: string; url: string }[];
  remove(id: string): boolean;
  call: Forge['webTrigger'];
}

/**
 * The app's web triggers under unguessable ids that survive a restart.
 * https://developer.atlassian.com/platform/forge/events-reference/web-trigger/
 */
export function createWebTriggers(parts: {
  manifest: Manifest;
  store: Store;
  invoker: Invoker;
  journal: Journal;
  publicUrl: () => string;
}): WebTriggers {
  const triggers = modulesOf(parts.manifest, 'webtrigger', webTriggerSchema);
  const ids = parts.store.collection<{ triggerKey: string }>('web triggers');
  const url = (id: string) => `${parts.publicUrl().replace(/\/$/, '')}/x1/${id}`;

  return {
    urlOf(triggerKey, forceCreate) {
      if (!triggers.some(({ key }) => key === triggerKey)) return undefined;
      const known = ids.entries().find(([, kept]) => kept.triggerKey === triggerKey);
      if (known && !forceCreate) return url(known[0]);
      const id = randomBytes(18).toString('base64url');
      ids.put(id, { triggerKey });
      return url(id);
    },
    urls: () => ids.entries().map(([id, { triggerKey }]) => ({ triggerKey, url: url(id) })),
    remove: (id) => ids.delete(id),
    async call(request) {
      const { pathname, searchParams } = new URL(request.url, 'http://desk');
      const [, id = '', userPath = ''] = /^\/(?:x1|public)\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
      const trigger = triggers.find(({ key }) => key === ids.get(id)?.triggerKey);
      if (!trigger) return { status: 404, body: { message: 'There is no web trigger at this address.' } };
      const result = await parts.invoker.invoke({
        functionKey: trigger.function,
        moduleKey: trigger.key,
        moduleType: 'webtrigger',
        body: { ...eventOf(request, searchParams), path: pathname, userPath },
      });
      return answerOf(trigger, result, parts.journal);
    },
  };
}

function eventOf(request: Parameters<Forge['webTrigger']>[0], search: URLSearchParams) {
  const names = [...new Set(search.keys())];
  return {
    method: request.method,
    body: request.body,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, [value]])),
    queryParameters: Object.fromEntries(names.map((name) => [name, search.getAll(name)])),
  };
}

function answerOf(trigger: WebTrigger, result: InvocationResult, journal: Journal): RestAnswer {
  if (!result.success) return { status: 424, body: { message: 'The web trigger failed.' } };
  const answer = answerSchema.safeParse(
    trigger.response?.type === 'static' ? output(trigger, result.body) : result.body,
  );
  if (!answer.success) {
    journal.refused('WEB_TRIGGER_ANSWER', `${trigger.key} answered ${JSON.stringify(result.body)}`);
    return { status: 500, body: { message: 'The web trigger gave no answer of the documented form.' } };
  }
  const { statusCode, headers = {}, body } = answer.data;
  const flat = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    [value].flat().join(', '),
  ]);
  return { status: statusCode, headers: Object.fromEntries(flat) as Record<string, string>, body };
}

function output({ response }: WebTrigger, body: unknown): unknown {
  const { outputKey } = (body ?? {}) as { outputKey?: string };
  const found = response?.outputs?.find(({ key }) => key === outputKey);
  return found && { ...found, headers: found.contentType ? { 'content-type': [found.contentType] } : {} };
}
