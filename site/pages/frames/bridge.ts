import { Hono } from 'hono';
import { contextOf } from '../../forge/context';
import { noteFailure } from '../failures';
import type { Pages } from '../pages';
import { egressOperations } from './egress';
import { personAt } from '../visitor';
import { BridgeRefusal, type Operation, type Question } from './operation';

const operations: Record<string, Operation> = { invoke, getContext, fetchProduct, ...egressOperations };

/** The bridge operations that need the platform. Who asks, and where, is what the page's seal says. */
export function bridge(pages: Pages): Hono {
  const app = new Hono();
  app.post('/bridge/:op', async (context) => {
    const asked = await context.req.json<{ place: string; modal?: unknown; payload: unknown }>();
    const place = pages.seal.open(asked.place);
    const operation = operations[context.req.param('op')];
    if (!place || !operation)
      return context.json({ error: { name: 'BridgeAPIError', message: 'Reload the page.' } }, 400);
    if (asked.modal !== undefined) place.extension = { ...place.extension, modal: asked.modal };
    try {
      return context.json({ value: (await operation(pages, { place, payload: asked.payload })) ?? null });
    } catch (error) {
      if (!(error instanceof BridgeRefusal)) throw error;
      return context.json({ error: { name: error.name, message: error.message } });
    }
  });
  app.post('/bridge-unmodelled', async (context) => {
    const { what } = await context.req.json<{ what: string }>();
    pages.noted.add(`not modelled: ${what}`);
    return context.body(null, 204);
  });
  // The page hands this on to the app, which can read an error in this form only.
  app.onError((error, context) => {
    noteFailure(pages.noted, context, error);
    return context.json({ error: { name: error.name, message: error.message } }, 500);
  });
  return app;
}

async function invoke({ desk }: Pages, { place, payload }: Question): Promise<unknown> {
  const { functionKey, payload: question, metadata } = payload as Invocation;
  if (typeof functionKey !== 'string') {
    throw new BridgeRefusal('NOT_MODELLED', 'The local desk does not model calls to remotes or containers.');
  }
  const result = await desk.forge.resolve(place, functionKey, question);
  if (!result.success) {
    const { errorType, errorMessage } = result.error;
    throw new BridgeRefusal(errorType, `There was an error invoking the function - ${errorMessage}`);
  }
  return metadata === undefined ? result.body : { body: result.body, metadata: {} };
}

interface Invocation {
  functionKey?: string;
  payload?: unknown;
  metadata?: unknown;
}

async function getContext({ desk }: Pages, { place }: Question): Promise<unknown> {
  const { locale, timeZone } = personAt(desk.state, place.accountId);
  return Promise.resolve({
    ...contextOf(desk.manifest, place, desk.publicUrl()),
    accountId: place.accountId,
    locale,
    timezone: timeZone,
  });
}

interface ProductFetch {
  product: string;
  restPath: string;
  fetchRequestInit?: { method?: string; headers?: [string, string][]; body?: string | null };
  isMultipartFormData?: boolean;
}

async function fetchProduct({ desk, noted }: Pages, { place, payload }: Question): Promise<unknown> {
  const { product, restPath, fetchRequestInit: init = {}, isMultipartFormData } = payload as ProductFetch;
  if (product !== 'jira' || isMultipartFormData === true) {
    const what = product === 'jira' ? 'files sent from a page' : `calls to ${product}`;
    noted.add(`not modelled: ${what}`);
    throw new BridgeRefusal('NOT_MODELLED', `The local desk does not model ${what}.`);
  }
  const answer = await desk.forge.fetchProduct(place, {
    method: init.method ?? 'GET',
    path: restPath,
    headers: Object.fromEntries(init.headers ?? []),
    ...(typeof init.body === 'string' ? { body: init.body } : {}),
  });
  if (answer.status === 0) throw new BridgeRefusal('BridgeAPIError', 'The request to Jira timed out.');
  return {
    status: answer.status,
    statusText: '',
    headers: { 'content-type': 'application/json', ...answer.headers },
    body: answer.body === undefined ? '' : JSON.stringify(answer.body),
    isAttachment: false,
  };
}
