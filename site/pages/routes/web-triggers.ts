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
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
    return new Response(text, { status, headers });
  });
  return app;
}
