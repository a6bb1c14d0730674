import { type Answer, type Ask, isPassing } from './ask';
import { because, type Channel, checked } from './channel';
import { endMessage, pageMessage, pingMessage, type WebhookMessage } from './webhook/messages';
import { keyIn, signed } from './webhook/sign';

export interface WebhookCredentials {
  /** Where the receiver listens: https. */
  url: string;
  /** What both sides know: `whsec_` and base64. */
  secret: string;
}

/**
 * A signed message (Standard Webhooks) to a receiver of the desk's own. It is sent again where it may have got through:
 * its id is the same then, by which a receiver drops it.
 */
export function webhookChannel(credentials: WebhookCredentials, ask: Ask, now: () => number): Channel {
  const post = (message: WebhookMessage) => deliver(message, credentials, ask, now());
  return {
    async send(page) {
      const message = pageMessage(page);
      const missed = await post(message);
      return missed === undefined ? { ok: true, ref: message.id } : { ok: false, ...missed };
    },
    settle: async (page, end) => because((await post(endMessage(page, end)))?.why),
    // A ping wakes nobody, so it goes out whether a message is asked for or not.
    async check({ targets }) {
      const missed = await post(pingMessage(now()));
      // The receiver alone knows what it does with a target.
      return checked(missed?.why, targets, () => undefined);
    },
  };
}

interface Missed {
  why: string;
  retry: boolean;
}

/** Undefined once the receiver has it. */
async function deliver(
  { id, type, data }: WebhookMessage,
  credentials: WebhookCredentials,
  ask: Ask,
  now: number,
): Promise<Missed | undefined> {
  const key = addressed(credentials);
  if (typeof key === 'string') return { why: key, retry: false };
  const body = JSON.stringify({ type, timestamp: new Date(now).toISOString(), data });
  const headers = { 'Content-Type': 'application/json', ...signed(id, now, body, key) };
  const answer = await ask(credentials.url, { method: 'POST', headers, body });
  return answer.came && answer.ok ? undefined : { why: whyOf(answer), retry: isPassing(answer) };
}

function whyOf(answer: Answer): string {
  if (!answer.came) return answer.why;
  const isRedirect = answer.status >= 300 && answer.status < 400;
  return isRedirect ? `HTTP ${answer.status}: a redirect, which is not followed` : `HTTP ${answer.status}`;
}

/** The key to sign with, or what is wrong about the address or the secret. */
function addressed({ url, secret }: WebhookCredentials): Buffer | string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    return 'the address does not begin with https://';
  return keyIn(secret) ?? 'the secret is not whsec_ followed by base64';
}
