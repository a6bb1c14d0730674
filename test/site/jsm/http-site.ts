import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Jsm } from '../../../site/jsm/jsm';

/** Serves a site over HTTP, as jira.js calls one. Who calls is the name in Basic authentication; `app` is the app. */
export async function serve(jsm: Jsm): Promise<{ host: string; close: () => void }> {
  const server = createServer((request, response) => {
    void answer(jsm, request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function answer(jsm: Jsm, request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const isJson = (request.headers['content-type'] ?? '').includes('json');
  const token = (request.headers.authorization ?? '').replace('Basic ', '');
  const accountId = Buffer.from(token, 'base64').toString().split('@')[0] ?? '';
  return jsm.rest({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: text === '' ? undefined : isJson ? (JSON.parse(text) as unknown) : text,
    caller: { as: accountId === 'app' ? 'app' : 'user', accountId },
  });
}
