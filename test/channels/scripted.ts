import type { Fetch } from '../../src/channels/ask';

interface Scripted {
  status?: number;
  body?: unknown;
}

/** A service that gives these answers in turn, the last one from then on, and keeps what it was asked. */
export function scripted(...answers: Scripted[]) {
  const asked: { method: string; url: string; headers: Record<string, string>; body: unknown }[] = [];
  const fetch: Fetch = (url, { method, headers, body }) => {
    const { status = 200, body: told } = answers[Math.min(asked.length, answers.length - 1)] ?? {};
    asked.push({ method, url, headers, body: body?.startsWith('{') ? (JSON.parse(body) as unknown) : body });
    return Promise.resolve(new Response(told === undefined ? null : JSON.stringify(told), { status }));
  };
  return { asked, fetch };
}

/** A service that takes a call and never answers it, whatever it is told. */
export const hanging: Fetch = () => new Promise(() => undefined);

/** A network that leads nowhere. */
export const broken: Fetch = () => Promise.reject(new TypeError('fetch failed'));
