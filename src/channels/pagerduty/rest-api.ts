import { z } from 'zod';
import { type Answer, type Ask, isPassing, type Wish } from '../ask';
import { cut } from '../text';

const LONGEST_WHY = 200;
const hosts: Record<string, string> = { us: 'https://api.pagerduty.com', eu: 'https://api.eu.pagerduty.com' };

export interface PagerDutyCredentials {
  token: string;
  /** The address of a user of theirs: PagerDuty makes incidents in somebody's name. */
  from: string;
  /** `us` or `eu`: where their account is. */
  region: string;
}

/** PagerDuty's REST API with one account's token. Bodies are what it answered, unread. */
export interface RestApi {
  read(path: string, params?: Record<string, string>): Promise<Told>;
  write(method: 'POST' | 'PUT', path: string, body: object): Promise<Told>;
}

/** `errors`: PagerDuty's own sentences. */
export type Told =
  { ok: true; body: unknown } | { ok: false; status: number; why: string; errors: string[]; retry: boolean };

const Trouble = z.object({
  error: z.object({ message: z.string().optional(), errors: z.array(z.string()).optional() }),
});

/** See `RestApi`. https://developer.pagerduty.com/docs/rest-api-overview */
export function restApi({ token, from, region }: PagerDutyCredentials, ask: Ask): RestApi {
  const host = hosts[region] ?? 'https://api.pagerduty.com';
  const headers = {
    Authorization: `Token token=${token}`,
    Accept: 'application/vnd.pagerduty+json;version=2',
    'Content-Type': 'application/json',
  };
  const call = async (path: string, wish: Wish) => told(await ask(`${host}${path}`, wish));
  return {
    read(path, params = {}) {
      const query = new URLSearchParams(params).toString();
      return call(`${path}${query && `?${query}`}`, { method: 'GET', headers });
    },
    write: (method, path, body) =>
      call(path, { method, headers: { ...headers, From: from }, body: JSON.stringify(body) }),
  };
}

function told(answer: Answer): Told {
  if (!answer.came) return { ok: false, status: 0, why: answer.why, errors: [], retry: true };
  if (answer.ok) return { ok: true, body: answer.body };
  const error = Trouble.safeParse(answer.body).data?.error;
  const errors = error?.errors ?? [];
  const words = [`HTTP ${answer.status}`, ...[error?.message, ...errors].filter((one) => one !== undefined)];
  const why = cut(words.join(': '), LONGEST_WHY);
  return { ok: false, status: answer.status, why, errors, retry: isPassing(answer) };
}
