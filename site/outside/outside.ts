import type { Clock, Fault, Outside, OutboxEntry, RestAnswer, Store } from '../contracts';
import { readBody, type Counterpart, type OutsideRequest } from './counterpart';
import { mailEntry } from './mail';
import { createPagerDuty, type PagerDuty } from './pagerduty';
import { createSlack, type Slack } from './slack';
import type { Channel } from './slack-channels';
import { createWebhookReceiver, type WebhookReceiver } from './webhook';
import { createZoom, type Zoom } from './zoom';

interface Parts {
  store: Store;
  clock: Clock;
  /** The channels of the Slack workspace. */
  slackChannels: readonly Channel[];
  /** Whether an administrator allowed the app to reach a host: what is there receives webhooks. */
  allows?: (url: URL) => boolean;
}

/** The world outside, with what people see and do at its services. */
export interface RunningOutside extends Outside {
  slack: Slack;
  pagerduty: PagerDuty;
  zoom: Zoom;
  webhook: WebhookReceiver;
}

const secretHeaders = new Set(['authorization', 'cookie', 'x-api-key']);

/**
 * The world outside: Slack, PagerDuty, Zoom, a receiver of webhooks and a mailbox, kept in the store. A host without a
 * counterpart answers 501 and is kept too. Secrets do not reach the outbox.
 */
export function createOutside({ store, clock, slackChannels, allows = () => false }: Parts): RunningOutside {
  const outbox = store.collection<OutboxEntry>('outbox');
  const faults = store.collection<Fault>('faults of services');
  const [slack, pagerduty, zoom, webhook] = [
    createSlack(store, clock, slackChannels),
    createPagerDuty(store, clock),
    createZoom(store, clock),
    createWebhookReceiver(store, clock, allows),
  ];
  const counterparts = [slack, pagerduty, zoom, webhook].map((one) => one.counterpart);

  function keep(entry: Omit<OutboxEntry, 'id' | 'at'>): void {
    const id = String(store.next('outbox'));
    outbox.put(id, { id, at: clock.now(), ...entry });
  }

  function setFault(service: string, fault: Fault | undefined): void {
    if (fault === undefined) faults.delete(service);
    else faults.put(service, fault);
  }

  return {
    ...{ slack, pagerduty, zoom, webhook, setFault },
    fetch(request) {
      const url = new URL(request.url);
      const counterpart = counterparts.find((one) => one.takes(url));
      const fault = counterpart && faults.get(counterpart.service);
      const { status, headers, body } = answerFrom(counterpart, fault, request);
      const words = counterpart?.describe(request) ?? {
        to: url.host,
        title: `${request.method} ${request.url}`,
      };
      keep({
        service: counterpart?.service ?? 'other',
        ...words,
        request: { ...request, headers: withoutSecrets(request.headers), body: readBody(request.body) },
        answer: { status, body: counterpart?.withoutSecrets?.(body) ?? body },
      });
      return Promise.resolve({ status, headers, body });
    },
    mail: (mail) => keep(mailEntry(mail)),
    entries: () => outbox.all(),
    faultOf: (service) => faults.get(service),
    setDown: (service, down) => setFault(service, down ? 'down' : undefined),
  };
}

function answerFrom(
  counterpart: Counterpart | undefined,
  fault: Fault | undefined,
  request: OutsideRequest,
): RestAnswer {
  const { host } = new URL(request.url);
  if (!counterpart)
    return { status: 501, body: { message: `The local desk has no counterpart for ${host}` } };
  if (fault === 'down') return { status: 503, body: { message: `${counterpart.service} is down` } };
  return fault === undefined ? counterpart.answer(request) : counterpart.refusals[fault];
}

function withoutSecrets(headers: Record<string, string>): Record<string, string> {
  const redacted = Object.entries(headers).map(([name, value]) => [
    name,
    secretHeaders.has(name.toLowerCase()) ? value.replace(/^(\w+ )?.*$/s, '$1[redacted]') : value,
  ]);
  return Object.fromEntries(redacted) as Record<string, string>;
}
