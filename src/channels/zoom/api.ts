import { z } from 'zod';
import { type Answer, type Ask, isPassing, type Wish } from '../ask';
import { cut } from '../text';

const TOKEN_URL = 'https://zoom.us/oauth/token';
const API = 'https://api.zoom.us/v2';
const LONGEST_WHY = 200;

export interface ZoomCredentials {
  accountId: string;
  clientId: string;
  clientSecret: string;
  /** The address of the Zoom user whose meetings they are. */
  host: string;
}

export type Told = { ok: true; body: unknown } | { ok: false; why: string; retry: boolean };

const Token = z.object({ access_token: z.string() });
// The token's address tells `reason`, the API tells `message`.
const Trouble = z.object({ message: z.string().optional(), reason: z.string().optional() });

/**
 * Zoom's API as a server-to-server app: each call takes a method, a path beneath /v2 and a body. A token is fetched
 * first; why there is none otherwise. https://developers.zoom.us/docs/internal-apps/s2s-oauth/
 */
export async function openZoom(
  { accountId, clientId, clientSecret }: ZoomCredentials,
  ask: Ask,
): Promise<
  Extract<Told, { ok: false }> | ((method: Wish['method'], path: string, body?: object) => Promise<Told>)
> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const form = new URLSearchParams({ grant_type: 'account_credentials', account_id: accountId });
  const headers = { Authorization: `Basic ${basic}`, 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = told(await ask(TOKEN_URL, { method: 'POST', headers, body: form.toString() }));
  if (!answer.ok) return answer;
  const token = Token.safeParse(answer.body).data?.access_token;
  if (token === undefined) return { ok: false, why: 'an answer without a token', retry: true };
  const authorized = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  return async (method, path, body) =>
    told(
      await ask(`${API}${path}`, {
        method,
        headers: authorized,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
}

function told(answer: Answer): Told {
  if (!answer.came) return { ok: false, why: answer.why, retry: true };
  if (answer.ok) return { ok: true, body: answer.body };
  const trouble = Trouble.safeParse(answer.body).data;
  const words = [`HTTP ${answer.status}`, trouble?.message ?? trouble?.reason].filter(
    (word) => word !== undefined,
  );
  return { ok: false, why: cut(words.join(': '), LONGEST_WHY), retry: isPassing(answer) };
}
