import type { Clock, Outside, OutboxEntry, RestAnswer, Store } from '../contracts';
import { readBody, type Counterpart, type OutsideRequest } from './counterpart';
import { mailEntry } from './mail';
import { createSlack } from './slack';
import type { Channel } from './slack-channels';

interface Parts {
  store: Store;
  clock: Clock;
  /** The channels of the Slack workspace. */
  slackChannels: readonly Channel[];
}

const secretHeaders = new Set(['authorization', 'cookie', 'x-api-key']);

/**
 * The world outside: Slack's Web API and a mailbox, kept in the store. A host without a counterpart answers 501 and is
 * kept too; a service that was set down answers 503. Secrets do not reach the outbox.
 */
export function createOutside({ store, clock, slackChannels }: Parts): Outside {
  const outbox = store.collection<OutboxEntry>('outbox');
  const down = store.collection<true>('services down');
  const counterparts: Counterpart[] = [createSlack(store, clock, slackChannels)];

  function keep(entry: Omit<OutboxEntry, 'id' | 'at'>): void {
    const id = String(store.next('outbox'));
    outbox.put(id, { id, at: clock.now(), ...entry });
  }

  function answerFrom(counterpart: Counterpart | undefined, request: OutsideRequest): RestAnswer {
    const { host } = new URL(request.url);
    if (!counterpart)
      return { status: 501, body: { message: `The local desk has no counterpart for ${host}` } };
    if (down.get(counterpart.service))
      return { status: 503, body: { message: `${counterpart.service} is down` } };
    return counterpart.answer(request);
  }

  return {
    fetch(request) {
      const { host } = new URL(request.url);
      const counterpart = counterparts.find((one) => one.host === host);
      const { status, headers, body } = answerFrom(counterpart, request);
      const words = counterpart?.describe(request) ?? { to: host, title: `${request.method} ${request.url}` };
      keep({
        service: counterpart?.service ?? 'other',
        ...words,
        request: { ...request, headers: withoutSecrets(request.headers), body: readBody(request.body) },
        answer: { status, body },
      });
      return Promise.resolve({ status, headers, body });
    },
    mail: (mail) => keep(mailEntry(mail)),
    entries: () => outbox.all(),
    setDown(service, isDown) {
      if (isDown) down.put(service, true);
      else down.delete(service);
    },
    isDown: (service) => down.get(service) ?? false,
  };
}

function withoutSecrets(headers: Record<string, string>): Record<string, string> {
  const redacted = Object.entries(headers).map(([name, value]) => [
    name,
    secretHeaders.has(name.toLowerCase()) ? value.replace(/^(\w+ )?.*$/s, '$1[redacted]') : value,
  ]);
  return Object.fromEntries(redacted) as Record<string, string>;
}
