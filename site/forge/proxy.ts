import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RestAnswer } from '../contracts';
import { keepOpen } from '../keep-open';
import type { Asked, Door } from './door';
import type { Invocation } from './invoker';
import type { Journal } from './journal';

/** One call of the app, as it arrives at the proxy. */
export interface ProxyCall {
  invocation: Invocation;
  method: string;
  /** The path or address the app asked for. */
  target: string;
  headers: Record<string, string>;
  /** The raw text of the body. */
  body: string;
}

/** Answers the calls whose route it matches; the match's groups are handed in. */
export interface ProxyRoute {
  route: RegExp;
  answer: (call: ProxyCall, groups: Record<string, string>) => RestAnswer | Promise<RestAnswer>;
}

export interface Proxy extends Door {
  stop(): Promise<void>;
}

/**
 * The one door through which the app reaches anything, on a free loopback port. Refuses a call without the token
 * of a running invocation (401), and answers 501 to a route that nothing here models.
 */
export function createProxy(parts: {
  byToken: (token: string) => Invocation | undefined;
  routes: ProxyRoute[];
  journal: Journal;
}): Proxy {
  const answer = async ({ path, method, headers, body }: Asked): Promise<RestAnswer> => {
    const token = (headers['forge-proxy-authorization'] ?? '').replace('Bearer ', '');
    const invocation = parts.byToken(token);
    if (!invocation)
      return refusal(401, 'UNAUTHORIZED', 'This proxy token belongs to no running invocation.');
    const call = { invocation, method, target: headers['forge-proxy-target'] ?? '', headers, body };
    const route = new URL(path, 'http://proxy').pathname;
    for (const { route: pattern, answer: reply } of parts.routes) {
      const match = pattern.exec(route);
      if (match) return reply(call, match.groups ?? {});
    }
    const what = `${call.method} ${route} ${call.target}`;
    parts.journal.refused('NOT_MODELLED', what);
    return { status: 501, body: { code: 'NOT_MODELLED', message: `The local desk does not model ${what}` } };
  };

  const ask = (asked: Asked) =>
    answer(asked).catch((error: unknown) => {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parts.journal.refused('DESK_ERROR', what);
      return refusal(500, 'DESK_ERROR', what);
    });

  const server = createServer((request, response) => {
    read(request)
      .then(ask)
      .then((reply) => send(response, reply))
      .catch(() => response.destroy());
  });
  keepOpen(server);
  let listening: Promise<string> | undefined;
  return {
    url: () => (listening ??= listen(server)),
    ask,
    async stop() {
      if (!listening) return;
      await listening;
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** An answer that the @forge packages turn into an error of this code. */
export function refusal(status: number, code: string, message: string): RestAnswer {
  return { status, headers: { 'forge-proxy-error': code }, body: { code, message } };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function send(response: ServerResponse, { status, headers, body }: RestAnswer): void {
  if (status === 0) {
    response.destroy();
    return;
  }
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  response.writeHead(status, { ...(text === '' ? {} : { 'content-type': type }), ...headers });
  response.end(text);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', ready);
  });
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
