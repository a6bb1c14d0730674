import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock, RestAnswer, Store } from '../contracts';
import { type Counterpart, headerOf, type OutsideRequest, readBody } from './counterpart';

/** A receiver of webhooks on the desk, and the secret that its owner and the app share. */
export const exampleReceiver = {
  url: 'https://hooks.desk.example/pages',
  secret: `whsec_${Buffer.from('a secret of the local desk only!').toString('base64')}`,
};

/** What receives webhooks, and what it made of each. */
export interface WebhookReceiver {
  counterpart: Counterpart;
}

const tolerance = 5 * 60;

/**
 * Receives webhooks at the desk's example address and at every address that an administrator allowed the app to reach.
 * Checks them as Standard Webhooks asks: id, time and signature with the example's secret; one that comes again is
 * taken and not acted upon. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function createWebhookReceiver(
  store: Store,
  clock: Clock,
  allows: (url: URL) => boolean,
): WebhookReceiver {
  const seen = store.collection<true>('webhook ids');
  const example = new URL(exampleReceiver.url).host;
  return {
    counterpart: {
      service: 'webhook',
      takes: (url) => url.host === example || allows(url),
      answer(request) {
        const mistake = mistakeIn(request, Math.floor(clock.now() / 1_000));
        if (mistake) return mistake;
        const id = headerOf(request, 'webhook-id') ?? '';
        const isRepeated = seen.get(id) === true;
        seen.put(id, true);
        return { status: 200, body: { verified: true, ...(isRepeated && { repeated: true }) } };
      },
      refusals: {
        expired: refused(401, 'This secret is not in use any more.'),
        busy: { ...refused(429, 'Too many requests.'), headers: { 'retry-after': '30' } },
      },
      describe({ method, url, body }) {
        const { type } = (readBody(body) || {}) as { type?: unknown };
        return { to: new URL(url).host, title: typeof type === 'string' ? type : `${method} ${url}` };
      },
    },
  };
}

const refused = (status: number, error: string): RestAnswer => ({ status, body: { verified: false, error } });

function mistakeIn(request: OutsideRequest, now: number): RestAnswer | undefined {
  if (request.method !== 'POST') return refused(405, 'Send webhooks with POST.');
  if (headerOf(request, 'content-type')?.startsWith('application/json') !== true) {
    return refused(415, 'A webhook is application/json.');
  }
  const [id, time, signatures] = ['id', 'timestamp', 'signature'].map(
    (name) => headerOf(request, `webhook-${name}`) ?? '',
  );
  if (!id || !time || !signatures) {
    return refused(400, 'The headers webhook-id, webhook-timestamp and webhook-signature are needed.');
  }
  if (!/^\d+$/.test(time) || Math.abs(now - Number(time)) > tolerance) {
    return refused(400, 'webhook-timestamp is no second within five minutes of now.');
  }
  const right = signatures.split(' ').some((one) => matches(one, `${id}.${time}.${request.body}`));
  return right ? undefined : refused(401, 'No signature matches the secret.');
}

function matches(signature: string, signed: string): boolean {
  const key = Buffer.from(exampleReceiver.secret.slice('whsec_'.length), 'base64');
  const expected = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
