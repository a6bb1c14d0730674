import { Hono } from 'hono';
import type { Pages } from '../pages';

/** The public addresses of the app's web triggers. Nobody needs to be anyone to call them. */
export function webTriggers({ desk }: Pages): Hono {
  const app = new Hono();
  app.all('/x1/*', async (context) => {
    const {
      status,
      headers = {},
      body,
    } = await desk.forge.webTrigger({
      method: context.req.method,
      url: context.req.url,
      headers: context.req.header(),
      body: await context.req.text(),
    });
    return new Response(withoutBody.has(status) ? null : textOf(body), { status, headers });
  });
  return app;
}

/** Statuses that HTTP gives no body, so that a Response refuses one. https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody = new Set([204, 205, 304]);

function textOf(body: unknown): string | null {
  if (body === undefined) return null;
  return typeof body === 'string' ? body : JSON.stringify(body);
}
